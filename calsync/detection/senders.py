"""Who sends an invitation: private mail, hiring systems, scheduling pages, firms."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from functools import lru_cache

from calsync.detection.text import table

FREE_MAIL = table(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com
    icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me gmx.de gmx.net gmx.com gmx.at
    gmx.ch web.de t-online.de freenet.de mail.de posteo.de mailbox.org mail.com fastmail.com
    fastmail.fm hey.com zoho.com yandex.com yandex.ru mail.ru qq.com 163.com 126.com foxmail.com
    sina.com naver.com daum.net hanmail.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp orange.fr
    wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it hotmail.fr
    hotmail.co.uk hotmail.it hotmail.es yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.co.jp yahoo.co.uk
    outlook.fr outlook.de outlook.es outlook.it outlook.jp live.fr live.nl live.co.uk ziggo.nl
    kpnmail.nl xs4all.nl planet.nl wp.pl o2.pl onet.pl interia.pl op.pl gazeta.pl seznam.cz
    email.cz centrum.cz telia.com comhem.se bredband.net online.no uol.com.br bol.com.br
    terra.com.br terra.es telefonica.net sapo.pt bluewin.ch btinternet.com comcast.net verizon.net
    att.net shaw.ca rogers.com tutanota.com tuta.io duck.com telenet.be skynet.be proximus.be
    scarlet.be hetnet.nl home.nl upcmail.nl casema.nl chello.nl quicknet.nl bbox.fr numericable.fr
    neuf.fr alice-dsl.net arcor.de kabelmail.de versanet.de aon.at chello.at hispeed.ch sunrise.ch
    tin.it tim.it fastwebnet.it tele2.se bahnhof.se spray.se mail.dk stofanet.dk jubii.dk
    frisurf.no broadpark.no elisanet.fi kolumbus.fi saunalahti.fi volny.cz atlas.cz tiscali.cz
    post.cz ig.com.br oi.com.br globo.com clix.pt netcabo.pt nate.com hanmail.com mynet.com
    superonline.com nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp plala.or.jp au.com hinet.net
    pchome.com.tw sohu.com 139.com 189.cn aliyun.com netvigator.com singnet.com.sg bigpond.com
    optusnet.com.au xtra.co.nz sky.com talktalk.net virginmedia.com ntlworld.com btopenworld.com
    cox.net charter.net bellsouth.net rediffmail.com example.com example.net example.org
    """
)

HIRING = table(
    """
    greenhouse.io greenhouse-mail.io us.greenhouse-mail.io lever.co hire.lever.co ashbyhq.com
    workday.com myworkday.com myworkdayjobs.com goodtime.io modernloop.io modernloop.com
    prelude.co interviewschedule.com gem.com teamtailor.com teamtailor-mail.com teamtailor-app.com
    smartrecruiters.com workable.com workablemail.com bamboohr.com icims.com hirevue.com
    recruitee.com personio.de personio.com jobvite.com breezy.hr jazzhr.com applytojob.com
    pinpointhq.com taleo.net successfactors.com successfactors.eu avature.net zohorecruit.com
    zohorecruit.eu comeet.co comeet.com join.com softgarden.io softgarden.de onlyfy.io onlyfy.jobs
    prescreen.io rexx-systems.com welcomekit.co welcometothejungle.com homerun.co herp.careers
    hrmos.co mokahr.com jobcan.jp traffit.com elevato.net erecruiter.pl jobylon.com varbi.com
    reachmee.com talentech.io hr-manager.net recruitingapp.com recright.com tellent.com
    bullhorn.com bullhornstaffing.com paradox.ai eightfold.ai phenom.com jobscore.com
    freshteam.com clearcompany.com ultipro.com paylocity.com dayforcehcm.com ceridian.com gupy.io
    recruiteemail.com recruitis.io refline.ch webcruiter.no viterbit.com viterbit.site
    hiringroom.com cake.me kuntarekry.fi italent.cn ninehire.com greetinghr.com wantedlab.com
    104.com.tw beisen.com nowcoder.com zhiye.com 1111.com.tw 518.com.tw liepin.com zhipin.com
    teamio.com jobs.cz lmc.eu emply.com hr-on.com peoplehr.net trac.jobs networxrecruitment.com
    eploy.net tribepad.com oleeo.com jobtrain.co.uk hireology.com apploi.com pageuppeople.com
    livehire.com expr3ss.com snaphire.com elmotalent.com.au scouttalent.com.au jobadder.com
    vincere.io manatal.com factorialhr.com bizneo.com endalia.com talentclue.com epreselec.com
    inrecruiting.com altamiraweb.com arca24.com nibol.com carerix.com otys.com afas.nl
    cvwarehouse.com digitalrecruiters.com flatchr.io softy.pro taleez.com beetween.com
    jobaffinity.fr intervieweb.it mindmatch.ai concludis.de d-vinci.de umantis.com perbility.de
    coveto.de haufe.com dvinci.de bite.de persis.de easycruit.com jobvision.se recman.no
    laura.fi rekrytointi.com talentadore.com talentlyft.com hcmdeck.com elevato.pl
    zohorecruit.in keka.com darwinbox.com naukri.com freshworks.com turbohire.co hirect.in
    bizneohr.com altamirahrm.com jobs.feishu.cn people.feishu.cn webcruiter.com hrmanager.dk
    solides.com.br kenoby.com cornerstoneondemand.com csod.com oraclecloud.com rippling-ats.com
    """
)

SCHEDULING = table(
    """
    calendly.com cal.com savvycal.com chilipiper.com youcanbook.me doodle.com acuityscheduling.com
    meetingbird.com x.ai tidycal.com zcal.co hubspot.com hubspotemail.net oncehub.com setmore.com
    simplybook.me koalendar.com motion.com usemotion.com reclaim.ai vyte.in appointlet.com
    schedule.once.com timerex.net spirinc.com eeasy.jp bookings.microsoft.com
    outlook.office365.com outlook.office.com harmonizely.com clara.com
    """
)

ASSESSMENT = table(
    """
    hackerrank.com coderpad.io codesignal.com karat.com karat.io codility.com codeinterview.io
    hackerearth.com interviewing-platform.com byteboard.dev codinginterview.com leetcode.com
    collabedit.com codepair.com devskiller.com coderbyte.com willotalent.com sparkhire.com
    """
)

CONFERENCE = table(
    """
    zoom.us zoom.com google.com meet.google.com microsoft.com teams.microsoft.com teams.live.com
    live.com webex.com whereby.com gotomeeting.com goto.com bluejeans.com ringcentral.com jit.si
    8x8.vc skype.com around.co chime.aws discord.com feishu.cn tencent.com voovmeeting.com
    meeting.tencent.com dingtalk.com larksuite.com lync.com linkedin.com facebook.com
    maps.app.goo.gl goo.gl bit.ly apple.com maps.apple.com youtube.com youtu.be twitter.com x.com
    github.com gitlab.com dropbox.com notion.so notion.site atlassian.net slack.com zendesk.com
    docs.google.com office.com sharepoint.com office365.com outlook.com aka.ms
    safelinks.protection xing.com indeed.com glassdoor.com stepstone.de gstatic.com googleapis.com
    amazonaws.com w3.org
    """
)

# Sender and host names under the domain of a hiring system that name no firm.
_GENERIC_HOSTS = table(
    """
    www app apps api jobs job job-boards boards board hire mail email m my us eu eu1 uk go
    calendar calendars careers career app2 app3 app4 app5 links link click track url no-reply
    noreply us1 us2 us3 us4 us5 us6 notifications notification support help interview interviews
    schedule scheduling secure login sso id assets cdn static people recruiting recruitment apply
    inbound reply smtp mx bounce sync candidates candidate
    """
)

# Hosts whose path begins with the firm.
_PATH_HOSTS = table("jobs job-boards boards apply careers join eu")

# Local parts that belong to a machine.
AUTOMATIC = table(
    """
    noreply no-reply no_reply donotreply do-not-reply notification notifications notify mailer
    calendar-notification invitations invites scheduling scheduler booking bookings automailer
    notificaciones notificacoes no-responder nepasrepondre ne-pas-repondre system
    """
)

# Hiring systems and job boards in scripts other than that of their domain.
NAMES_OF_SERVICES = (
    """
    ukgpro ukgprorecruiting ukgready ultipro adprecruiting adpworkforcenow paycom paycor paychex
    isolved applicantpro applicantstack neogov usajobs applitrack talentreef careerplug wizehire
    oraclehcm oraclerecruiting oraclerecruitingcloud sapsuccessfactors zohorecruit jobdiva crelate
    recruiterflow beapplied civilservicejobs heavenhr hrworks beesite interamt rexx onlyfyprescreen
    visma recman simployer emply hrlink tomhrm datacruit sloneek infojobs computrabajo bayt
    kariyernet talentsoft nicoka werecruit eurecia allibo vagascombr sesamehr kenjo recruitnow
    """
    + """
    北森 牛客 牛客网 牛客網 摩卡 猎聘 猎聘网 智联 智联招聘 前程无忧 拉勾 拉勾网 脉脉 飞书
    yourator cakeresume 小雞上工 518熊班 拉鉤 BOSS直聘 领英 領英 脈脈 看准 实习僧 兼职猫 58同城
    インディード タウンワーク バイトル エン転職 リクルートエージェント エンゲージ ジョブメドレー
    マッハバイト フロムエー ハローワーク リージャス 优客工场 위워크 패스트파이브
    알바몬 알바천국 인디드 링크드인 리멤버 점핏 캐치
    104人力銀行 1111人力銀行 リクナビ マイナビ ジョブカン ハーモス ビズリーチ ウォンテッドリー
    원티드 잡코리아 사람인 그리팅 나인하이어 인크루트 프로그래머스
    """
)

# Recruiting agencies that many countries know; what they invite to is at a client.
AGENCIES = table(
    """
    hays randstad adecco manpower manpowergroup experis michaelpage pagepersonnel pagegroup
    roberthalf robertwalters kellyservices antal gigroup reedglobal reedcouk expectra
    synergie startpeople tempoteam yacht brunel
    academicwork poolia bravura tng dfind experteer kienbaum
    kornferry spencerstuart egonzehnder heidrick russellreynolds amrop boyden
    harveynash morganphilips nigelfrank frankrecruitment huxley computerfutures sthree
    realstaffing jacvr jac jacrecruitment pasona recruitagent ragent doda
    persolcareer enworld enjapan bizreach wantedly mynavi geekly leveragesagent
    rgf morganmckinley aerotek teksystems insightglobal apexgroup modis akkodis
    tempton timepartner gulp umana etjca openjobmetis synergieitalia humangest
    eurofirms nortempo grupocrit trenkwalder luksja bigfivepeople
    bosszhipin boss直聘 猎聘 liepin 智联招聘 前程无忧 リクルートエージェント マイナビ
    ビズリーチ
    """
)


def is_agency(words: Sequence[str]) -> bool:
    """Tell whether a name, as folded words, is that of a known agency or begins with one."""
    return bool(words) and (words[0] in AGENCIES or "".join(words[:2]) in AGENCIES)


_SECOND_LEVEL = table(
    """
    co com org net edu gov ac or ne go gob gouv nom mil ltd plc sch web info gen ind firm
    """
)


@lru_cache(maxsize=1)
def _suffixes() -> frozenset[bytes]:
    """Return the public suffix list as the package `publicsuffixlist` ships it.

    The text alone: the package's own reader takes a tenth of a second to build a set of
    which a run needs a handful of lines.
    """
    spec = importlib.util.find_spec("publicsuffixlist")
    if spec is None or spec.origin is None or spec.loader is None:
        return frozenset()
    path = spec.origin.replace("__init__.py", "public_suffix_list.dat")
    read = getattr(spec.loader, "get_data", None)
    if read is None:
        return frozenset()
    try:
        content: bytes = read(path)
    except OSError:
        return frozenset()
    return frozenset(content.split())


@lru_cache(maxsize=4096)
def registrable(host: str) -> str:
    """Return the domain that somebody has registered; empty where there is none.

    >>> registrable("mail.acme.co.uk"), registrable("acme.example"), registrable("co.uk")
    ('acme.co.uk', 'acme.example', '')
    """
    labels = [label for label in host.lower().strip(".").split(".") if label]
    if len(labels) < 2 or labels[-1].isdigit():
        return ""
    if len(labels) == 2:
        ends_short = len(labels[1]) == 2 and labels[0] in _SECOND_LEVEL
        return "" if ends_short else ".".join(labels)
    suffixes = _suffixes()
    for at in range(len(labels)):
        name = ".".join(labels[at:]).encode("utf-8", "replace")
        parent = ".".join(labels[at + 1 :]).encode("utf-8", "replace")
        if b"!" + name in suffixes:
            return ".".join(labels[at:])
        if name in suffixes or (parent and b"*." + parent in suffixes):
            return ".".join(labels[at - 1 :]) if at else ""
    if not suffixes and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


def domain(email: str) -> str:
    """Return the host of an address, lower case; empty where there is none."""
    return email.rpartition("@")[2].lower().strip("> ") if "@" in email else ""


@lru_cache(maxsize=4096)
def kind(host: str) -> str:
    """Sort a host: "free", "hiring", "scheduling", "assessment", "conference" or "firm"."""
    if not host:
        return ""
    labels = host.split(".")
    for at in range(len(labels) - 1):
        name = ".".join(labels[at:])
        for sort, known in (
            ("hiring", HIRING),
            ("scheduling", SCHEDULING),
            ("assessment", ASSESSMENT),
            ("free", FREE_MAIL),
            ("conference", CONFERENCE),
        ):
            if name in known:
                return sort
    return "firm"


def is_generic(label: str) -> bool:
    """Tell whether a bare label of an address is an office's, a machine's or a service's."""
    return label.rstrip("0123456789") in _generic_labels()


@lru_cache(maxsize=1)
def _generic_labels() -> frozenset[str]:
    from calsync.detection.mailboxes import OFFICE  # late: servers need but `registrable`

    labels = OFFICE | AUTOMATIC | _GENERIC_HOSTS
    return frozenset(label.replace("-", "") for label in labels) | {"web", "wd"}


def tenant(host: str, path: str) -> str:
    """Return the firm that a hiring system's address names; empty where it names none.

    >>> tenant("acme.teamtailor.com", ""), tenant("jobs.lever.co", "/globex/1234-5678")
    ('acme', 'globex')
    """
    labels = host.split(".")
    for at in range(len(labels) - 1):
        if ".".join(labels[at:]) in HIRING:
            for label in labels[:at]:
                bare = label.rstrip("0123456789")
                if label not in _GENERIC_HOSTS and bare not in ("wd", "web", "app", "eu"):
                    return label
            break
    if labels[0] in _PATH_HOSTS:
        first = path.lstrip("/").split("/")[0].split("?")[0]
        bare = first.replace("-", "").replace("_", "")
        if len(bare) > 1 and bare.isascii() and bare.isalnum() and not bare.isdigit():
            return "" if first.lower() in _GENERIC_HOSTS else first
    return ""
