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
