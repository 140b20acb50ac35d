"""Large towns, in the spellings that people use: what often stands behind a firm's name."""

LARGE = """
amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem
enschede apeldoorn amersfoort zwolle leiden leeuwarden maastricht dordrecht zoetermeer deventer
delft alkmaar venlo zaandam hilversum antwerpen anvers gent gand brugge bruges brussel bruxelles
brussels leuven mechelen aalst hasselt kortrijk oostende halle genk namur liège luik charleroi
mons tournai verviers wavre
berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dortmund essen
bremen dresden hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster mannheim
karlsruhe augsburg wiesbaden gelsenkirchen mönchengladbach braunschweig kiel chemnitz aachen
magdeburg freiburg krefeld lübeck mainz erfurt oberhausen rostock kassel hagen saarbrücken potsdam
ludwigshafen oldenburg leverkusen osnabrück solingen heidelberg darmstadt neuss regensburg
paderborn ingolstadt würzburg ulm heilbronn pforzheim wolfsburg göttingen bottrop reutlingen
koblenz erlangen remscheid bremerhaven trier jena siegen hildesheim gütersloh kaiserslautern
wien vienna graz linz salzburg innsbruck klagenfurt villach wels dornbirn
zürich zurich genf genève geneva basel lausanne bern winterthur luzern biel thun lugano schaffhausen
paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon
grenoble dijon angers nîmes villeurbanne clermont-ferrand brest limoges tours amiens perpignan metz
besançon orléans rouen mulhouse caen nancy roubaix tourcoing avignon poitiers annecy pau calais
dunkerque chambéry montréal laval gatineau
madrid barcelona valencia sevilla zaragoza málaga murcia palma bilbao alicante córdoba valladolid
vigo gijón hospitalet vitoria coruña granada elche oviedo badalona cartagena terrassa jerez sabadell
móstoles pamplona almería burgos santander castellón albacete getafe alcorcón logroño badajoz
salamanca huelva lleida tarragona cádiz girona bogotá medellín cali lima guadalajara monterrey
roma milano torino palermo genova bologna firenze bari catania verona messina padova trieste brescia
prato parma modena livorno cagliari ravenna ferrara rimini salerno sassari siracusa pescara monza
bergamo forlì trento vicenza terni bolzano novara piacenza ancona udine arezzo cesena lecce pesaro
como varese napoli venezia
lisboa porto braga coimbra setúbal aveiro faro leiria évora guimarães
warszawa warszawie kraków krakowie łódź łodzi wrocław wrocławiu poznań poznaniu gdańsk gdańsku
szczecin szczecinie bydgoszcz bydgoszczy lublin lublinie białystok białymstoku katowice katowicach
gdynia gdyni częstochowa radom toruń toruniu sosnowiec rzeszów rzeszowie kielce kielcach gliwice
gliwicach zabrze olsztyn olsztynie bytom tychy opole opolu elbląg płock
stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping norrköping lund
umeå gävle borås södertälje eskilstuna karlstad växjö sundsvall halmstad luleå östersund trollhättan
københavn copenhagen aarhus odense aalborg esbjerg randers kolding horsens vejle roskilde herning
oslo bergen trondheim stavanger kristiansand drammen tromsø sandnes fredrikstad bodø ålesund
helsinki espoo tampere vantaa oulu turku jyväskylä lahti kuopio pori joensuu lappeenranta
praha praze brno brně ostrava ostravě plzeň plzni liberec liberci olomouc olomouci pardubice
zlín zlíně
istanbul ankara izmir bursa antalya adana konya gaziantep mersin kayseri eskişehir
london manchester birmingham leeds glasgow sheffield bradford liverpool edinburgh bristol cardiff
leicester coventry nottingham newcastle sunderland brighton hull plymouth wolverhampton swansea
derby york luton ipswich gloucester cheltenham worcester durham swindon slough watford crawley
huddersfield blackpool middlesbrough northampton peterborough colchester wigan stockport rotherham
doncaster wakefield barnsley carlisle inverness stirling newport wrexham derry lisburn
southampton portsmouth aberdeen dundee norwich oxford cambridge exeter belfast dublin cork limerick
galway waterford
boston chicago houston philadelphia phoenix dallas austin seattle denver atlanta miami portland
detroit minneapolis cleveland pittsburgh cincinnati sacramento nashville toronto vancouver calgary
ottawa edmonton winnipeg halifax sydney melbourne brisbane perth adelaide canberra auckland
wellington christchurch bangalore bengaluru hyderabad chennai mumbai pune delhi gurgaon gurugram
noida kolkata ahmedabad kochi singapore nairobi lagos johannesburg durban
"""

# Towns, and quarters of large ones, in scripts without blanks.
IN_SIGNS = """
東京 大阪 京都 名古屋 横浜 神戸 札幌 仙台 広島 福岡 博多 北九州 川崎 さいたま 大宮 浦和 千葉 船橋
埼玉 神奈川 愛知 兵庫 奈良 和歌山 滋賀 岐阜 静岡 浜松 長野 新潟 金沢 富山 福井 岡山 倉敷 山口 下関
松山 高松 徳島 高知 松江 鳥取 長崎 佐賀 熊本 大分 宮崎 鹿児島 沖縄 那覇 函館 旭川 青森 盛岡 秋田
山形 郡山 福島 水戸 つくば 宇都宮 前橋 高崎 甲府 都内 関東 関西 北海道 九州 渋谷 新宿 池袋 品川
上野 秋葉原 有楽町 銀座 新橋 浜松町 六本木 赤坂 虎ノ門 恵比寿 目黒 五反田 大崎 中目黒 表参道 麹町
神田 御茶ノ水 飯田橋 四ツ谷 市ヶ谷 日本橋 大手町 丸の内 八重洲 茅場町 人形町 豊洲 お台場 有明
錦糸町 北千住 吉祥寺 立川 八王子 町田 中野 高円寺 荻窪 三鷹 調布 蒲田 新横浜 みなとみらい 梅田
難波 なんば 心斎橋 本町 淀屋橋 天王寺 新大阪 三宮 豊中 吹田 天神 北京 上海 广州 廣州 深圳 杭州
南京 苏州 蘇州 无锡 無錫 宁波 寧波 成都 重庆 重慶 武汉 武漢 西安 长沙 長沙 郑州 鄭州 天津 青岛
青島 济南 濟南 大连 大連 沈阳 瀋陽 长春 哈尔滨 厦门 廈門 福州 合肥 南昌 昆明 贵阳 南宁 海口 三亚
石家庄 太原 兰州 乌鲁木齐 东莞 東莞 佛山 珠海 中山 惠州 常州 南通 扬州 温州 嘉兴 绍兴 金华 烟台
昆山 浦东 浦東 浦西 徐汇 徐匯 静安 靜安 长宁 普陀 虹口 闵行 张江 陆家嘴 漕河泾 海淀 朝阳 朝陽 望京
中关村 中關村 国贸 西二旗 亦庄 天河 南山 福田 宝安 滨江 余杭 台北 臺北 新北 桃園 新竹 台中 臺中
台南 臺南 高雄 基隆 內湖 信義區 南港 板橋 竹北 香港 九龍 旺角 中環 銅鑼灣 觀塘 尖沙咀 澳門 澳门
서울 부산 대구 인천 광주 대전 울산 세종 수원 성남 용인 고양 일산 분당 판교 안양 안산 부천 화성
동탄 평택 천안 청주 전주 창원 김해 포항 구미 제주 춘천 원주 강릉 여수 순천 목포 강남 서초 송파
잠실 여의도 마포 홍대 합정 신촌 종로 을지로 명동 광화문 용산 성수 구로 가산 영등포 목동 상암 강서
마곡 선릉 역삼 논현 압구정 청담 양재 사당 신림 노원 해운대 서면 센텀 大学城
大學城
"""
