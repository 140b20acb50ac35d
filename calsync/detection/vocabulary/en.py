"""English."""

WORDS = """
[strong]
assessment day
selection day
trial day
job interview
job interviews
employment interview
interview for a job
interview invitation
invitation to interview
invite to interview
your interview
recruiter screen
recruiter phone screen
recruiter interview
hiring manager interview
hiring manager screen
hiring manager chat
hiring manager call
hiring manager conversation
hiring manager round
hiring manager meeting
chat with the hiring manager
call with the hiring manager
chat with hiring manager
call with hiring manager
meet the hiring manager
interview with the hiring manager
interview with hiring manager
hm interview
hm screen
superday
onsite loop
on site loop
assessment centre
assessment center
hm chat
hm call
hm round
hm conversation
conversation with hiring manager
conversation with the hiring manager
meeting with hiring manager
meeting with the hiring manager
assessment center day
recruiter phone call
phone call with the recruiter
interview invite
invite for interview
invited to interview
invited for interview
invited for an interview
invitation for interview
invitation to an interview
interview invitation letter
you are invited to interview
you re invited to interview
invite to an interview
call for interview
interview call letter
called for interview
interview for the position
interview for the role
interview for the post
interview for the job
interview for position
interview for role
interview for post
interview for a position
interview for a role
interview for job
interview re job
interview for your application
new job interview
interview about a job
interview about the job
job intv
job intvw
job iv
job itw
job int
job interv
interview 4 job
jobinterview
selection interview
selection board
selection panel interview
selection centre
selection center
oral board
oral board interview
oral boards
structured oral interview
recruitment day
recruitment assessment day
recruitment assessment
assessment morning
assessment afternoon
virtual assessment centre
virtual assessment center
online assessment centre
online assessment center
virtual assessment day
online assessment day
assessment centre day
assessment evening
assessment event
assessment half day
candidate assessment day
candidate day
applicant day
applicants day
candidate interview day
candidate onsite
candidate on site
employer interview
walk in interview
walkin interview
walk in job interview
ssb interview
group discussion round
campus placement interview
placement drive interview
pupillage interview
training contract interview
vacation scheme interview
vac scheme interview
grad scheme interview
graduate scheme interview
grad role interview
grad program interview
graduate program interview
graduate programme interview
apprenticeship interview
apprentice interview
learnership interview
traineeship interview
civil service interview
locum interview
internship interview
graduate role interview
returnship interview
pgce placement interview
cadetship interview
articles interview
articling interview
oci interview
clerkship interview
super day
power day
onsite loop interview
recruiter intro call
recruiter screening
recruiter screening call
recruiter intro chat
recruiter phone interview
recruiter zoom
recruiter video call
recruiter calling
call from recruiter
call from the recruiter
call w recruiter
chat w recruiter
chat with the recruiter
zoom with recruiter
zoom w recruiter
recruiter meeting
meet recruiter
meeting with recruiter
recruiter catch up call
recruiter follow up
recruiter discussion
recruiter phonecall
call w hiring manager
chat w hiring manager
meet hiring manager
meet with hiring manager
meet with the hiring manager
meeting w hiring manager
zoom with hiring manager
zoom w hiring manager
teams call with hiring manager
interview w hiring manager
hiring manager intro
hiring manager intv
hiring manager iv
hiring manager zoom
hiring manager video call
hiring manager phone screen
hiring manager discussion
hiring mgr chat
hiring mgr call
hiring mgr interview
hiring mgr intv
hiring mgr screen
hiring mgr round
call with hiring mgr
chat with hiring mgr
call w hiring mgr
chat w hiring mgr
call with hm
chat with hm
call w hm
chat w hm
meeting with hm
meeting w hm
zoom w hm
zoom with hm
interview with hm
interview w hm
hm intro
hm intv
hm iv
hm zoom
hm phone screen
hm technical
hm video call
meet the hiring panel
interview with hiring panel
interview with the hiring panel
talk with hiring manager
talk to hiring manager
talk to the hiring manager
hiring manager phone call
hiring manager video interview
hiring manager 1 1
hm 1 1
1 1 with hiring manager
1 1 with the hiring manager
1 1 w hiring manager
initial recruiter call
initial call with recruiter
hr phone screen
hr screening call
hr phone interview
hr video interview
candidate zoom

[firm]
skype interview
google meet interview
loop interview
interview loop with
phone call with recruiter
recruiter phone call
phone screen
phone screening
phone interview
telephone interview
telephonic interview
recruiter call
recruiter chat
recruiter intro
recruiting call
recruiter conversation
call with recruiter
call with the recruiter
chat with recruiter
hr screen
hr interview
hr round
hr screening
ta screen
talent screen
screening interview
screening chat
initial screen
initial interview
intro interview
introductory interview
interview day
day of interviews
prescreen
pre screen
prescreening
technical screen
tech screen
technical phone screen
technical interview
tech interview
technical round
tech round
coding interview
coding round
coding screen
live coding
live coding session
pair programming interview
pairing interview
system design interview
system design round
systems design interview
design interview
architecture interview
behavioral interview
behavioural interview
behavioral round
behavioural round
competency interview
competency based interview
case interview
case study interview
presentation interview
portfolio interview
final interview
final round interview
first interview
second interview
third interview
fourth interview
1st interview
2nd interview
3rd interview
first round interview
second round interview
third round interview
1st round interview
2nd round interview
3rd round interview
follow up interview
interview follow up round
onsite interview
on site interview
onsite interviews
in person interview
face to face interview
virtual interview
virtual onsite
virtual on site
video interview
online interview
remote interview
zoom interview
teams interview
panel interview
interview loop
culture interview
culture fit interview
cultural fit interview
values interview
culture add interview
culture round
interview round
round interview
interview slot
internship interview
intern interview
executive interview
leadership interview
peer interview
team interview
team screen
trial shift
working interview
hiring interview
candidate interview
interview confirmed
interview confirmation
interview scheduled
interview rescheduled
interview 1
interview 2
interview 3
interview 4
interview stage
job chat
stage interview
1st stage interview
2nd stage interview
final stage interview
interview call
graduate interview
follow up call with recruiter
tel interview
hirevue interview
skills interview
sjt interview
interview part 1
interview part 2
committee interview
search committee interview
board level interview
ceo interview
cto interview
cfo interview
coo interview
founder interview
founders interview
cofounder interview
co founder interview
headteacher interview
strengths based interview
strength based interview
situational interview
behaviour interview
behaviours interview
cultural interview
practical interview
formal interview
informal interview
preliminary interview
exploratory interview
fifth interview
4th interview
5th interview
last interview
next interview
last round interview
next round interview
second stage interview
first stage interview
third stage interview
3rd stage interview
2nd round panel interview
internal interview
external interview
internal job interview
in store interview
gd interview
gd pi interview
pi interview
l1 interview
l2 interview
l3 interview
r1 interview
r2 interview
r3 interview
machine coding interview
dsa interview
lld interview
hld interview
f2f interview
face 2 face interview
in person panel interview
zoom panel interview
teams panel interview
panel zoom interview
virtual panel interview
video panel interview
telephone screening interview
phone screening interview
sit down interview
half day interview
full day interview
all day interview
mid level interview
stakeholder round interview
cross functional interview
xfn interview
skip level interview
executive round interview
c suite interview
leadership team interview
slt interview
teach and interview
tour and interview
lesson and interview
product sense interview
app critique interview
estimation interview
execution interview
googleyness interview
bar raiser interview
tasting interview
paid trial interview
trade test interview
skills test interview
competence interview
hirevue live interview
live video interview
live interview
two way interview
pre employment interview
pre hire interview
part time job interview
weekend job interview
saturday job interview
summer job interview
holiday job interview
student job interview
christmas temp interview
seasonal interview
webex interview
whatsapp interview
facetime interview
hangouts interview
vc interview
1st intv
1st iv
1st itw
1st intvw
2nd intv
2nd iv
2nd itw
2nd intvw
3rd intv
3rd iv
4th intv
4th iv
first intv
first iv
second intv
second iv
third intv
third iv
final intv
final iv
final itw
final intvw
last intv
last iv
next intv
next iv
phone intv
phone iv
phone itw
phone intvw
tel intv
tel iv
telephone intv
telephone iv
zoom intv
zoom iv
zoom itw
zoom intvw
teams intv
teams iv
video intv
video iv
video itw
video intvw
online intv
online iv
virtual intv
virtual iv
onsite intv
onsite iv
peer intv
panel intv
panel iv
tech intv
tech iv
tech itw
tech intvw
technical intv
technical iv
hr intv
hr iv
hr itw
hr intvw
hm intv
hm iv
ceo intv
ceo iv
founder intv
founder iv
initial intv
initial iv
screening intv
screening iv
in person intv
in person iv
f2f intv
f2f iv
face to face intv
face to face iv
coding intv
coding iv
behavioral intv
behavioral iv
behavioural intv
behavioural iv
case intv
case iv
skype intv
skype iv
recruiter intv
recruiter iv
follow up intv
follow up iv
interview w the founder
interview with the founder
interview with the founders
interview with the ceo
interview with ceo
interview w ceo
interview with the team
interview with the director
interview with hr
interview w hr
interview with hr team
interview with the panel
interview with panel
interview with the owner
interview with owner
interview with the manager
interview with the board
interview with the partners
interview with the principal
interview with the head
interview with talent team
interview with recruiter
interview with the recruiter
interview w recruiter
interview with recruitment
interview with agency
interview via agency
interview with client via
interview and tour
interview and trial
interview and test
interview plus test
interview at store
interview in store
interview at office
interview on site
interview on teams
interview on zoom
interview via teams
interview via zoom
interview over zoom
interview by phone
interview by telephone
interview over the phone
interview by video
interview on google meet
interview appointment
interview meeting
interview booking
interview booked
interview slot booked
interview session
interview schedule
interview round 1
interview round 2
interview round 3
interview rounds
interview no 1
interview no 2
interview i
interview ii
interview iii
interview stage 1
interview stage 2
interview stage 3
interview step
interview step 1
interview step 2
interview 1 of 2
interview 2 of 2
interview 1 of 3
interview 2 of 3
interview 3 of 3
interview with case
interview panel call
interview zoom
interview zoom link
interview teams
interview video call
interview phone call
interview phonecall
interview f2f
interview in person
interview conversation
interview discussion
interview and assessment
interview event
interview half day
interview afternoon
interview morning
interviews all day
interviews day
onsite day
on site day
onsite visit interview
on site interviews
on site loop
panel interviews
back to back interviews
new interview
another interview
my interview
interview for internship
interview for apprenticeship
interview for nurse
interview for teacher
int round
intvw round
f2f round
f2f final
telephonic round
telephonic screening
telephonic discussion
telephonic call
telephone screen
tel screen
phone pre screen
phone prescreen
pre screening
pre screening call
prescreen call
pre screen call
screening round
screening zoom
initial screening
initial screening call
initial phone screen
initial hr call
initial recruiter screen
video screen
video screening
zoom screen
virtual screen
hr call
hr chat
hr phone call
hr discussion
hr intro
hr intro call
hr final round
final hr round
call with hr re
phone call with hr
ta call
ta intro
ta chat
talent call
talent chat
talent intro
talent partner call
talent acquisition call
talent acquisition chat
talent acquisition screen
people team call
people team chat
recruitment call
recruitment chat
recruitment interview
recruitment screen
call with talent team
chat with talent team
initial chat with talent team
chat with talent
call with talent acquisition
call with talent
headhunter call
headhunter chat
call with headhunter
call w headhunter
chat with headhunter
headhunter intro
meet headhunter
agency screening
agency registration interview
managerial round
techno managerial
techno managerial round
ceo round
cto round
founder round
founders round
vp round
leadership round
bar raiser round
hiring round
domain round
machine coding round
machine test
dsa round
lld round
hld round
sql round
case round
case study round
aptitude round
gd round
gd pi
pi round
l1 round
l2 round
l3 round
l1 tech
l2 tech
l1 technical
l2 technical
client round
client interview round
r1 round
technical screening
tech screening
technical phone interview
tech phone screen
technical zoom
technical call
coding screening
live code
live coding round
live coding test
live coding challenge
live coding exercise
live coding interview
live coding challenge review
live technical
pair coding
pair programming round
pairing round
pairing exercise
pairing session
code review interview
technical panel
tech panel
technical exercise
technical round 1
technical round 2
tech round 1
tech round 2
system design screen
sys design
sys design round
sys design interview
onsite panel
on site panel
panel presentation
panel zoom
zoom panel
teams panel
virtual panel
presentation to panel
presentation to the panel
present to panel
hiring panel interview
hiring panel presentation
peer panel
peer round
team panel
stakeholder panel
culture screen
culture fit round
values round
values chat
cultural round
culture panel
work trial
working trial
paid trial
unpaid trial
paid trial day
trial morning
trial afternoon
trial evening
trial service
kitchen trial
bar trial
floor trial
chef trial
cook trial
barista trial
waitress trial
salon trial
trade test
trial shift at
paid work trial
trial work day
trial working day
taster shift
job shadow day
job shadowing interview
shadow shift
shadow day
work sample interview
work sample day
work sample test
working interview day
stage shift
kitchen stage
stage shift at
try out shift
tryout shift
paid tryout
bench test
weld test
welding test
assessed drive and interview
driving assessment and interview
demo lesson
demonstration lesson
demo teaching
teaching demo
teaching demonstration
demo class
sample lesson
interview lesson
micro teach
micro teach interview
microteach
trial lesson interview
job talk
chalk talk
campus visit interview
campus interview
fly out interview
flyout
fly back
fly in interview
ride along interview
second chambers interview
promotion interview board
chief s interview
chiefs interview
captain s interview
second round
2nd round interviews
2nd rd interview
1st rd interview
3rd rd interview
2nd rd
1st rd
3rd rd
final rd
final rd interview
next stage interview
final panel
final panel interview
final interview panel
final interview round
final onsite
final on site
final presentation interview
final round panel
final round onsite
final hr
virtual f2f
virtual drive
hiring drive
recruitment drive interview
walk in drive
walkin
pool drive
campus drive
off campus drive
placement drive
mega drive
shortlist interview
shortlisting interview
longlist interview
search interview
search firm interview
exec search interview
executive search interview
headhunter interview
interview re application
interview re role
interview re position
interview re post
re interview invitation
re interview
invitation interview
time to interview
speed interview
speed interviews
round robin interview
round robin interviews
interview carousel
interview circuit
multiple mini interview job
osce interview
st3 interview
ct1 interview
fellowship job interview
aac panel
aac interview
locum chat
ac day
1st int
2nd int
3rd int
final int
phone int
tel int
take home review
take home discussion
take home presentation
take home debrief
take home walkthrough
culture fit chat
culture fit call
culture fit conversation
cultural fit chat
cultural fit call
values fit interview
live case
live case study
technical interview round
group interview round
int w recruiter

[plain]
interview
interviews
intvw
itw
intv
intvs
intvws
intrvw
intrvws
intview
iview
intervw
intvu
int vw
intvieuw
1st iv
2nd iv
iv with
iv w
iv round
iv call
iv slot
iv invite
iv panel
iv re
iv for
iv at the
iv time
iv day
interviewing
screening call
interview time
interview times
interview request
interview board
interview presentation
interview task
interview exercise
interview assessment
interview chat

[vague]
recruiter
exploratory chat
exploratory conversation
intro call
intro chat
introductory call
introductory chat
introduction call
first call
first chat
initial call
initial chat
initial conversation
discovery chat
phone call with
onsite
on site
on site visit
tech call
tech chat
technical discussion
technical chat
partner meeting
call
phone call
phonecall
telephone call
tel call
ph call
quick call
short call
brief call
catch up call
follow up call
2nd call
second call
third call
final call
next call
video call
videocall
vid call
video chat
video conference
vc
conference call
zoom
zoom call
zoom meeting
zoom chat
zoom video call
zoom w
teams
teams call
teams meeting
teams chat
ms teams
microsoft teams
microsoft teams meeting
ms teams call
skype
skype call
google meet
google meet call
gmeet
google hangout
google hangouts
hangout
hangouts
webex
webex meeting
webex call
cisco webex
facetime
facetime call
whatsapp call
whatsapp video call
phone chat
phone catch up
phone conversation
phone intro
meet
meeting
meet with
meet w
meetup with
intro meeting
intro meet
introduction meeting
introductory meeting
first meeting
second meeting
third meeting
final meeting
follow up meeting
follow up chat
follow up conversation
follow up discussion
in person meeting
in person
face to face
face to face meeting
f2f
f2f meeting
initial meeting
initial discussion
initial talk
initial zoom
chat
quick chat
short chat
brief chat
informal chat
informal call
informal conversation
informal discussion
informal meeting
introductory discussion
exploratory meeting
exploratory discussion
2nd chat
second chat
third chat
next chat
final chat
final conversation
follow on chat
further chat
further discussion
general chat
friendly chat
confidential chat
confidential conversation
confidential discussion
confidential call
talk
talk to
talk with
conversation
convo
discussion
sit down
sit down with
sit down w
sitdown
get to know
get to know you
get to know you call
get to know you chat
getting to know you
get to know call
get to know chat
gtky
meet and greet
meet greet
m g call
say hello
hello call
touch base call
touchpoint
fit call
fit chat
vibe check
vibe chat
site visit
office visit
school visit
shop visit
visit and interview
visit and tour
tour and chat
tour and meeting
tour of the office
tour of school
tour of the school
office tour
campus visit
visit to the team
team lunch interview
lunch with the team
dinner with the team
coffee with the team
coffee with the founder
coffee with founder
drinks with the team
partner call
partners meeting
meeting with partners
meeting with the partners
meeting with director
meeting with the director
meeting with ceo
meeting with the ceo
meeting with founder
meeting with founders
call with ceo
call with the ceo
call with founder
call with the founder
call with founders
call with cto
call with hr
call with the team
chat with ceo
chat with the ceo
chat with founder
chat with the founder
chat with cto
chat with hr
chat with the founders
meet the ceo
meet ceo
meet the founder
meet the manager
meet manager
meet the director
meet the boss
meet the owner
meet the owners
meet owner
meet the head
meet the principal
meet the partners
meet the board
meet hr
meet the directors
meet with hr
meeting with hr
meeting with the team
hr meeting
zoom with hr
zoom with ceo
zoom with founder
next steps
next step
next stage
next conversation
final
panel
zoom w hr
screen
screening
pre chat
discovery conversation
connect call
connection call
quick connect
intro
intro zoom
introduction
introductory
exploratory
technical talk
tech discussion
tech conversation
exploratory call
recruiters
hiring manager
hiring mgr
headhunter
talent partner
recruitment consultant
we d love to meet you
love to meet you
we want to meet you
like to meet you
would like to meet you
let s meet
let s chat
let s talk

[round]
final round
last round
first round
second round
third round
1st round
2nd round
3rd round
4th round
round 1
round 2
round 3
round 4
stage 1
stage 2
stage 3
first stage
second stage
final stage
onsite round
panel with
panel round
case study discussion
case study presentation
case presentation
portfolio review
portfolio presentation
technical deep dive
technical assessment
system design
whiteboard session
pair programming
pairing session
culture chat
culture add
values fit
team fit
team match
team matching
meet the team
bar raiser
offer call
offer discussion
1st stage
2nd stage
3rd stage
last stage
meet the founders
founder chat
call with recruiter
chat with the team
peer chat
team chat
culture call
technical test review
tech test review
pairing
whiteboarding
iv
fourth round
fifth round
5th round
next round
round one
round two
round three
round four
rd 1
rd 2
rd 3
round i
round ii
r1
r2
r3
l1
l2
l3
first rd
second rd
third rd
onsite r1
round of interviews
interview process step
stage one
stage two
stage three
stage 4
third stage
fourth stage
4th stage
next stage of
second round call
second round chat
first round call
first round chat
first round zoom
final round call
final round chat
final round zoom
final round meeting
final decision round
final stage call
final stage meeting
final stage chat
last stage chat
final w
final with
^final
phase 2 call
step 1
step 2
step 3
step one
step two
step three
step 2 of 3
part 2 of 2
meet your team
meet the wider team
meet the crew
meet the staff
meet your future team
meet the leadership team
meet the slt
meet the exec team
team intro
team meet
team day
team lunch
breakfast interview
meeting the team
virtual coffee with the team
culture conversation
culture discussion
culture talk
culture session
values conversation
values call
values session
cultural fit chat
team fit chat
team fit call
team fit interview
team chemistry
chemistry meeting
chemistry call
chemistry chat
chemistry check
reverse interview
case study
case study call
case study review
case study walkthrough
case review
case walkthrough
case study readout
business case presentation
case exercise
presentation round
presentation exercise
presentation to the board
portfolio walkthrough
portfolio discussion
portfolio chat
portfolio call
portfolio session
portfolio round
design exercise
design critique
design challenge review
design review round
whiteboard
whiteboard exercise
whiteboard challenge
whiteboard round
whiteboarding session
app critique
app crit
product case
product sense
product sense round
take home chat
take home call
takehome review
takehome discussion
takehome presentation
takehome debrief
assignment review
assignment discussion
assignment presentation
assignment walkthrough
task review
task walkthrough
task presentation
exercise review
home task review
homework review
homework presentation
coding challenge review
coding challenge discussion
coding test review
code review session
technical task review
technical task
technical exercise
tech task review
tech test
technical test
tech challenge review
technical challenge review
technical discussion
technical conversation
tech deep dive
technical session
technical chat
tech session
technical panel
tech loop
system design chat
sys design
architecture round
architecture session
architecture discussion
domain deep dive
experience deep dive
experience interview
career deep dive
topgrading
top grading
past experience
bar raiser chat
cross functional round
xfn round
cross functional chat
skip level chat
exec round
executive round
leadership round
stakeholder round
stakeholder interview
stakeholder conversation
client interview
client round
ctc discussion
salary discussion
salary negotiation call
compensation discussion
comp chat
comp discussion
offer chat
offer conversation
verbal offer call
pre offer chat
pre offer call
pre offer meeting
pre offer
ride along
ridealong
ride out day
job shadow
skills assessment
skills test
skills check
practical assessment
practical test
practical exam
practical exercise
practical demonstration
written test and
written exercise
written exam and
group exercise
group assessment
group task
group discussion
in tray exercise
role play exercise
role play round
role play assessment
psychometric assessment and
typing test
drive test
driving assessment
assessed drive
road test
bake test
cooking test
cook off
food test
lesson observation
taught lesson
teach lesson
teaching a lesson
teach a lesson
stage at
^stage w
^stage with
stage in kitchen
demo day lesson
oral assessment
oral panel
advocacy exercise
work sample
work sample exercise
work sample review
day in the life
day with the team
observation day
observation shift
meet and teach
flyback
second look
second look day
site tour
fly out
campus tour and
job chat with
job talk seminar
on site
onsite
about the job
about a job
about job
re job
re the job
re a job
re job at
about the position
about position
re position
re the position
about the role
about role
about a role
re role
re the role
about the vacancy
about vacancy
re vacancy
re the vacancy
about the post
re post
re the post
about the opening
re opening
re the opening
about the opportunity
re opportunity
about opportunity
about your application
regarding your application
regarding the role
regarding the position
regarding role
regarding position
discuss the role
discuss role
discuss the position
discuss position
discuss opportunity
discuss the opportunity
discuss your application
discuss job
job discussion
job call
job meeting
job thing
job zoom
job trial
job visit
role discussion
role chat
role overview
role conversation
role intro
role call
position discussion
position overview
opportunity discussion
opportunity chat
opportunity call
vacancy discussion
vacancy chat
vacancy call
application discussion
application chat
application follow up
application next steps
next steps with your application
recruitment exercise
selection day
for the role
for the position
for the post
for the job
for position
for the vacancy
case discussion
demo session for panel

[job]
recruiter
recruiters
recruiting
recruitment
hiring manager
hiring
hiring team
talent acquisition
talent partner
job application
your application
application
applying
candidate experience
candidate call
position
vacancy
opening
opportunity
role
job offer call
associate role
re your application
grad scheme
graduate scheme
internship
job
jobs
vacancies
vacant post
openings
job opening
job opportunity
career opportunity
career opportunities
positions
posting
job posting
job post
job advert
job ad
job spec
job description
jd
requisition
req
competition number
new job
job offer
candidacy
your candidacy
candidature
recruitment team
recruitment process
recruitment agency
recruiting team
recruiting process
hiring mgr
talent team
talent acquisition partner
ta team
ta partner
people team
people partner
headhunter
head hunter
headhunters
staffing agency
employment agency
temp agency
intern
apprenticeship
apprenticeships
apprentice
learnership
traineeship
placement
work placement
industrial placement
placement year
year in industry
co op term
coop term
secondment
cadetship
returnship
grad role
grad job
graduate role
graduate job
graduate programme
graduate program
grad programme
grad program
training contract
pupillage
vacation scheme
vac scheme
summer associate
clerkship
articling
bank shifts
locum
temp job
temp work
summer job
part time job
weekend job
saturday job
holiday job
student job
seasonal job
side job
full time role
contract role
perm role
permanent role
maternity cover
mat cover
parental leave cover
bar job
shop job
office job
cleaning job
care job
teaching job
nursing job
driving job
warehouse job
contract job
tech job
teaching post
teaching position
faculty position
postdoc position
phd position
acting position
tenure track
thank you for applying
thank you for your application
thank you for your interest
thanks for applying
candidate id
candidate ref
candidate reference
candidate number
candidate no
candidate portal
candidate schedule
candidate itinerary
candidate confirmation
candidate invitation
candidate invite
candidate copy
candidate briefing
candidate visit
candidate calendar
candidate meeting
candidate pack
candidate guide
candidate chat
candidate conversation
candidate intro
candidate introduction
candidate registration
applicant interview
applicant portal
applicant number
applicant id
hiring panel
call centre
call center
call handler
call handlers
call taker
call agent
chat agent
chat support
live chat
panel beater
panel beaters
panel technician
meeting planner
meetings coordinator
tour guide
tour operator
tour manager
tour leader
zoom host
talk show
conversation designer
screen printer
final mile
post production
post sales
post doctoral
post doc
post graduate
intro to
the post
this post
post of
lecturer post
academic post
clinical post
acting post
new post

[candidate]
reverse shadow
panelist
candidates
interviewee
interviewer training
hiring committee
scorecard
scorecards
i am interviewing
i interview
me interviewing
conduct interview
conduct interviews
conducting interviews
hiring loop
hiring sync
screening of
shortlisting
interviewing for us
interviews for the
interviews for our
^shadow
shadow interview
shadow interviews
shadowing interview
shadowing interviews
interview shadow
interview shadowing
shadowing a
candidate
interview applicants
interviewing applicants
meet applicants
screen applicants
review applicants
applicant review
applicants review
applicant screening
applicants for
applicant for
job applicants
new applicants
interviewers
^interviewer
as interviewer
be interviewer
interviewer for
interviewer pool
lead interviewer
i m interviewer
interviewer duty
sit on panel
sitting on panel
on the panel for
panel duty
panel chair
chair panel
interview panel
screen cvs
screening cvs
cv screening
cv screen
review cvs
review resumes
resume screen
resume screening
read cvs
sift
sifting
longlisting
longlist
shortlist meeting
shortlist review
agree shortlist
draft shortlist
discuss shortlist
shortlist call
shortlist discussion
finalise shortlist
finalize shortlist
interviewing for a new
interviewing potential
interviewing prospective
interview potential
interview prospective
interview for new
interviews for new
we interview
we are interviewing
we re interviewing
im interviewing
i m interviewing
search committee interviewing
search committee meeting
appointment panel
appointments panel
interviews we are holding
hosting interviews
running interviews
holding interviews
interviews my team
interviews as panel
backfill interviews
interviews for backfill
interviews for my team
interview for my team
interview for our team
interview our
interviewing our
my replacement

[mock]
mock
mocks
mock interview
mock interviews
mock technical interview
mock phone screen
mock panel
mock system design
mock oral board
mock call
mock onsite
mock assessment centre
mock assessment center
practice interview
practice interviews
practice interviewing
practise interview
practise interviews
practice case
practice cases
practice round
practice panel
practice screen
practice run
practice session
interview practice
interview practise
practising interview
practicing interview
practice for interview
practise for interview
practise with
practise w
case practice
case partner
behavioral practice
coding practice
leetcode practice
peer practice
peer interview practice
interview drill
interview drills
interview roleplay
interview role play
interview rehearsal
rehearse interview
rehearse for
presentation rehearsal
interview run through
run through with
dress rehearsal
dry run
dummy interview
pretend interview
fake interview
interview simulation
simulated interview
interview simulator
interview quiz
ai interview practice
interview dojo
interview club
~ rehearsal
~ rehearse
~ practice
~ practise
~ practising
~ practicing
~ pramp
~ role play
~ roleplay
~ simulator

[prep]
interview prep
interview preparation
interviews prep
interviews preparation
interview prepping
interview study
interview research
interview questions
interview question
interview answers
interview notes
interview cheat sheet
interview warm up
interview warmup
interview homework
interview plan
interview revision
interview reading
interview coaching
interview coach
interview confidence
interview help
interview support
interview mentoring
interview guidance
interview pep talk
interview pitch practice
prep for interview
prep for
prep interview
prep call
prep session
prep with
prep time
prep w
prep chat
prep meeting
prep zoom
prep work
prep day
prep before
prep star
prep questions
prep answers
prep case
prep presentation
prep acme
pre interview prep
pre interview call
pre interview chat
pre interview briefing
pre interview meeting
candidate prep
candidate prep call
onsite prep
on site prep
superday prep
screen prep
round prep
panel prep
presentation prep
behavioral prep
system design prep
coding prep
technical prep
tech prep
hm prep
assessment centre prep
assessment day prep
recruiter prep call
prep call with recruiter
job prep
final prep
last minute prep
more prep
^prep
^pre brief
^quick prep
^last prep
prepare for
prepare interview
prepare answers
prepare questions
prepare presentation
prepare slides
prepare star
preparing for
preparation for
preparation call
preparation session
preparation with
time to prepare
^prepare
^preparing
^preparation
^study
^studying
^practice
^practise
^practising
^practicing
^rehearse
^rehearsing
^research
^researching
^revise
^revising
^revision
^review
^read
^reread
^reading
^brush up
^learn
^memorise
^memorize
^prepping
^go over
^go through
^mug up
^cram
^swot
^finalise
^finalize
^skim
leetcode
neetcode
hackerrank practice
study session
study group
study for
revise for
company research
read job description
read up on
star stories
star examples
star answers
interview flashcards
flashcards
question bank
career coach
career coaching
careers coach
job coach
interview consultant
cv clinic
cv workshop
resume workshop
resume help
cv help
cv appointment
careers service
careers advisor
careers adviser
careers appointment
career services
career counselling
career counseling
career counsellor
career counselor
careers guidance
outplacement
job search coaching
job seeking coaching
coaching session
coaching call
coach session
coach call
~ prep
~ preparation
~ coaching
~ study
~ revision
~ homework
~ cheat sheet

[training]
interview training
interviewer training
interviewers training
interview skills
interviewing skills
interview skills training
interview workshop
interview masterclass
interview bootcamp
interview boot camp
interview webinar
interview seminar
interview techniques
interview technique
interview course
interview class
interview lesson plan
interview tips
interview tricks
interview clinic
interview certification
interviewer certification
interview advice
interview talk
interview lecture
interview session for
interview best practice
interview best practices
interview shadowing
interview shadow
shadow interview
shadow interviews
reverse shadow
interviewer onboarding
interviewer calibration
recruitment training
recruiting training
hiring training
hiring manager training
interview panel training
panel training
panel member training
selection training
safer recruitment
inclusive hiring
inclusive recruitment
unconscious bias
bias training
structured interviewing
structured hiring
structured interviews training
competency based interviewing
interviewing 101
interview 101
interviewing bootcamp
interviewing workshop
interviewing course
interviewing techniques
interviewing training
interviewing masterclass
how to interview
how to ace
how to prepare
how to pass
how to nail
how to hire
how to succeed
acing the
ace the interview
ace your interview
ace that interview
nail your interview
nail the interview
nail that interview
master the interview
mastering the interview
crack the
cracking the
crack coding interviews
cracking the coding interview
lunch and learn
lunch n learn
brown bag
masterclass
motivational interviewing
cognitive interviewing
investigative interviewing
forensic interviewing
journalism class
cv and interview
resume and interview
cv writing
resume writing
linkedin workshop
employability
job search workshop
job hunting workshop
job club
work readiness
assertiveness
e learning
elearning
toastmasters
training for interviewers
training on interviewing
training session
training course
training day
compliance training
mandatory training
^training
^webinar
^workshop
^course
^seminar
^lecture
^bootcamp
~ training
~ workshop
~ webinar
~ bootcamp
~ seminar
~ lecture
~ course
~ class
~ meetup
~ tutorial
~ conference
~ symposium
~ summit

[debrief]
debrief
debriefing
de brief
debriefs
interview debrief
panel debrief
onsite debrief
post interview
post interview debrief
post interview chat
post interview call
post interview discussion
post interview review
interview feedback
interview feedback call
interview feedback session
candidate feedback
feedback on candidate
feedback on candidates
feedback from interview
feedback from interviews
roundup
interview round up
interview wrap up
interview wash up
interview sync
interview huddle
interview standup
interview team sync
interview panel sync
interview panel prep
interview panel briefing
panel briefing
panel pre meet
panel pre brief
pre brief
prebrief
pre meet panel
pre interview sync
interview review
interviews review
interview results review
interview scoring
interview scores
scoring meeting
scoring session
moderation meeting
wash up
wash up meeting
calibration
calibration meeting
interview calibration
interview kickoff
interview kick off
interview planning
interview plan
interview planning meeting
interview scheduling sync
interview process review
interview process design
interview process workshop
interview rubric
interview guides
interview kit
interview schedule review
interview loop design
interview design session
interview question bank
interview questions review
interview panel planning
interview panel meeting
interview coordination
interview logistics
interview metrics
interview ops
interview programme
interview rota
hiring meeting
hiring review
hiring plan
hiring planning
hiring pipeline
hiring sync
hiring update
hiring status
hiring standup
hiring stand up
hiring needs
hiring forecast
hiring strategy
hiring budget
hiring freeze
hiring approval
hiring retro
hiring roadmap
hiring loop
hiring committee
headcount
workforce planning
pipeline review
pipeline sync
candidate pipeline
candidate review
candidates review
candidate discussion
candidate sync
candidate scoring
candidate selection meeting
talent review
talent pipeline
talent sync
succession planning
recruiting sync
recruiting standup
recruiting stand up
recruiting weekly
recruiting update
recruiting review
recruiting planning
recruiting team meeting
recruiting kickoff
recruiting kick off
recruiting metrics
recruitment sync
recruitment update
recruitment planning
recruitment meeting internal
recruitment kick off
recruitment kickoff
recruitment strategy
recruitment review
recruitment catch up
recruitment drive planning
ta sync
ta weekly
weekly ta
weekly recruiting
weekly hiring
weekly recruitment
recruiter sync
recruiter hiring manager sync
role kick off
role kickoff
role intake
req review
req kickoff
req kick off
req intake
req opening
requisition review
requisition kickoff
requisition approval
intake call
intake meeting
intake session
recruiting intake
hiring intake
job intake
^intake
job description review
job spec review
jd review
job evaluation
job evaluation panel
job design
job architecture
job grading
job sizing
job ad review
decision meeting
hire decision
hiring decision
hiring decisions
offer approval
offer decision
offer committee
offer review
write feedback
submit feedback
feedback for candidate
scorecard
scorecards
score candidates
reference checks for
cv scoring
application scoring
review applications
grant applications
~ huddle
~ retro
~ retrospective
~ kickoff
~ intake
~ round up
~ standup
~ stand up

[media]
podcast
podcast interview
press interview
media interview with
media interview re
media interview about
^media interview
media call
media appearance
media request
media enquiry
media inquiry
media training
press call
press conference
press briefing
press junket
press day
press enquiry
press inquiry
press statement
press office
radio interview
radio show
radio slot
radio spot
tv interview
tv appearance
tv slot
television interview
newspaper interview
magazine interview
magazine feature
magazine profile
journalist interview
journalist call
call with journalist
interview with journalist
interview with a journalist
interview w journalist
interview with reporter
interview with a reporter
interview for the paper
interview for local paper
interview with local paper
interview with local radio
local paper
local radio
student newspaper
student radio
school paper
school newspaper
interview recording
interview editing
recording of interview
record interview
recording interview
record an interview
recorded interview
filming interview
filmed interview
interview filming
interview article
interview series
interview transcript
interview transcripts
interview for the article
interview for article
interview for an article
interview for blog
interview for the blog
interview for our blog
interview for newsletter
interview for feature
interview for profile
interview for documentary
interview for film
interview for youtube
interview for video
interview for case study
interview for website
interview for book
interview for my book
interview for her book
interview for his book
interview for the book
blog interview
youtube interview
video shoot
film interview
street interview
vox pop
vox pops
testimonial
testimonial interview
customer story
employee spotlight
staff profile
staff spotlight
new starter profile
livestream
live stream
instagram live
twitch
twitter space
on air
live hit
studio recording
photo shoot
photoshoot
celebrity interview
author interview
band interview
pre match interview
post match interview
post game interview
postmatch
half time interview
oral history
alumni interview for
fireside chat
ask me anything
panel discussion on
panel talk
panel debate
panelist
panellist
panel speaker
speaking on panel
speaking at
keynote
interview me about
interview us about
interviews me
interviewing me
interviewing us
doc crew
film crew
camera crew
tv crew
news crew
documentary
transcribe
transcribe interview
transcribe interviews
^edit
^editing
^watch
^watching
^listen
^listening
^stream
^recording
^filming
^publish
^write up
interview with the vampire
the interview movie
the interview film
^the interview
interviewing users
the job interview film
oprah
question time
late night show
transcript
transcripts
episode
ep
~ press
~ radio
~ tv
~ herald
~ gazette
~ courier
~ tribune
~ journal
~ daily
~ weekly
~ chronicle
~ observer
~ echo
~ argus
~ mercury
~ journalist
~ journalists
~ reporter
~ minister
~ senator
~ actor
~ actress
~ novelist
~ newsletter
~ magazine
~ broadcast
~ news
~ channel
~ ama
~ artist interview
~ guardian
~ bbc
~ cnn
~ cbc
~ rte
~ sabc
~ rnz
~ reuters
~ bloomberg
~ forbes
~ economist
~ npr
~ wsj
~ nyt
~ new york times
~ washington post
~ financial times
~ sky news
~ wired
~ techcrunch
~ vogue
about the book
book launch
book club
book tour
book reading
book signing
album launch
speaker 1
speaker 2
speaker 3
you re speaking
you re speaker

[research]
user interview
user interviews
user research
user study
user test
user testing
user research interview
ux interview
ux research
ux study
ux test
research interview
research interviews
research session
research study
research call with
research participation
customer interview
customer interviews
customer research
customer discovery
customer discovery interview
customer insight
customer insights
customer feedback
customer feedback call
customer advisory
discovery interview
discovery interviews
stakeholder interviews
expert interview
expert interviews
expert network
expert network call
key informant interview
informant interview
participant interview
participant
participants
usability
usability interview
product research
product feedback session
product feedback interview
feedback interview
beta feedback
beta tester
concept test
concept testing
prototype test
prototype testing
tree test
card sort
diary study
market research
market research interview
focus group
focus groups
survey interview
telephone survey
phone survey
study interview
interview study
clinical study
clinical trial
qualitative interview
qualitative interviews
semi structured interview
depth interview
in depth interview
ethnographic interview
thesis interview
thesis interviews
dissertation interview
dissertation interviews
masters research interview
phd research interview
interview for thesis
interview for my thesis
interview for dissertation
interview for my dissertation
interview for research
interview for phd research
interview for study
interview for a study
interview for survey
interview for class project
interview for coursework
interview for assignment
interview for school project
win loss interview
win loss
churn interview
persona interview
field interview
field research
requirements interview
requirements gathering
interviewing users
interviewing customers
interview users
interview customers
interview customer
interview stakeholders
interview with users
interview with customers
interviews with users
interviews with customers
jobs to be done
jtbd
jtbd interview
buyer interview
shopper interview
paid interview
paid study
paid research
paid survey
research panel session
panel survey
family history
history project
voucher
gift card
~ research
~ thesis
~ dissertation
~ users
~ beta
~ study
~ survey
~ phd interview with

[official]
visa interview
visa
b1 b2
dropbox appointment
vfs
embassy appointment
embassy interview
consulate appointment
consulate interview
consular interview
consular
^embassy
^consulate
at embassy
at the embassy
at consulate
at the consulate
uscis
uscis interview
ircc
immigration interview
immigration appointment
immigration lawyer
immigration hearing
immigration medical
green card
green card interview
citizenship
citizenship interview
naturalization
naturalisation
naturalization interview
naturalisation interview
asylum interview
asylum hearing
asylum claim
refugee interview
biometrics
biometric appointment
pr interview
permanent residence interview
permanent residency interview
marriage interview
k1 interview
aos interview
n400
i 485
ds 160
brp collection
life in the uk
passport appointment
passport interview
passport office appointment
passport renewal
passport photo
passport photos
global entry
global entry interview
nexus interview
nexus appointment
tsa precheck
trusted traveler
sentri
border interview
^police interview
police interview re
police interview about
interview with police
interview with the police
interview at police
interview under caution
voluntary police interview
police statement
police report
police station interview
police certificate appointment
police clearance
witness interview
witness statement
victim statement
suspect interview
detective interview
pace interview
court hearing
court date
court case
court appearance
court summons
county court
crown court
small claims
magistrates court
family court
tribunal hearing
^court
^tribunal
deposition
arbitration hearing
mediation session
custody interview
custody hearing
custody case
custody evaluation
jury duty
jury service
jury selection
jury summons
parole hearing
parole interview
parole board
probation appointment
probation meeting
probation officer appointment
legal aid appointment
solicitor appointment
lawyer appointment
appointment with solicitor
appointment with lawyer
meeting with solicitor
meeting with lawyer
notary appointment
see solicitor
see lawyer
will signing
will appointment
probate
benefits interview
benefit interview
benefits appointment
benefits claim
benefit claim
benefits assessment
unemployment interview
unemployment claim
unemployment appointment
unemployment benefits
ui claim
ei claim
jobcentre
job centre
job center
jobseeker
jobseekers
job seeker appointment
job search review
job search appointment
job seekers allowance
jobactive
work broker appointment
intreo
dole
signing on
universal credit
work coach
work focused interview
work capability
claimant commitment
employment service provider
employment insurance
employment centre appointment
mutual obligation
reemployment services
resea
social security
social security interview
ssa interview
disability assessment
disability hearing
pip assessment
pip interview
ndis
ndis planning meeting
sassa
uif appointment
home affairs appointment
medicaid interview
snap interview
food stamps interview
food stamp interview
welfare interview
housing benefit
child maintenance
social worker visit
social worker meeting
tax interview
tax appointment
tax return
tax audit
hmrc appointment
cra audit
customs interview
customs appointment
customs clearance
insurance interview with
^insurance interview
insurance claim
insurance assessment
insurance medical
insurance application
life insurance
tele interview
teleinterview
underwriting interview
underwriting call
claim interview
claims interview re
claim assessor
loss adjuster
loss assessor
loan application
loan interview
loan appointment
mortgage application
mortgage interview
credit application
credit card application
planning application
planning permission
licence application
license application
permit application
passport application
housing application
grant application
patent application
benefit application
bank appointment
bank meeting
appointment at bank
account opening
open bank account
opening bank account
opening night
grand opening
store opening
exhibition opening
security clearance interview
clearance interview
vetting interview for
vetting interview
background investigation interview
sv interview
dv interview
dv vetting
positive vetting
census interview
driving test
driving theory
theory test
driving licence
dmv appointment
nin appointment
pps appointment
pps number
ppsn
sin appointment
medicare office
fingerprinting
fingerprints
live scan
dbs appointment
police vetting appointment
~ immigration
~ asylum
~ passport
~ court
~ custody
~ jury
~ witness
~ tax
~ claim
~ lawyer
~ solicitor
~ notary
~ embassy
~ consulate
~ parole
~ tribunal
~ immigration officer
~ probation officer
~ background check
~ security clearance
~ unemployment
~ benefits
mot test
nct test
dmv visit
^workforce australia
employment services
~ dvsa
~ dmv
voluntary interview
police station
police stn
policestation
~ tax office
~ passport office
~ unemployment office
~ benefits office
~ social security office
~ dole office

[school]
school admission
school admissions
admission interview
admissions interview
admissions tour
admissions meeting
admission test
admissions test
admission interview for
entrance interview
entrance exam
entrance test
enrolment interview
enrollment interview
enrolment appointment
^enrollment
enrolment day
phd admission
phd admission interview
phd viva
viva voce
ucas
ucas interview
oxbridge
oxbridge interview
mba interview
mba admission
mba admissions
medical school interview
medicine interview
medicine mmi
mmi interview
med school interview
medschool interview
dental school interview
vet school interview
law school interview
grad school
grad school interview
graduate school interview
masters interview
master s interview
masters programme interview
masters program interview
university admission
college admission
college admissions
college alumni interview
uni interview
^university interview
^college interview
^school interview
^nursery interview
^preschool interview
^kindergarten interview
^daycare interview
interview at school for
secondary school interview for
sixth form interview
6th form interview
grammar school interview
boarding school interview
private school interview for
school place
school place interview
nursery place
school tour with
school transition meeting
scholarship
scholarship interview
bursary interview
fulbright
rhodes
chevening
gates cambridge
erasmus interview
student exchange
exchange interview
exchange student interview
summer school interview
foundation year interview
portfolio interview art school
art school interview
drama school
conservatoire
parent interview
parents interview
parent teacher
parent teacher interview
parent teacher interviews
parent teacher meeting
parents teacher
parents evening
parents evenings
parents eve
parents night
parents meeting
parents info evening
parent evening
parent meeting
parent conference
pt interviews
ptm
pta meeting
p t interview
p t interviews
ptc
student led conference
student led conferences
three way conference
three way interview
3 way conference
3 way interview
iep
iep meeting
ehcp
meet the teacher
meet the teacher night
back to school night
curriculum night
open classroom
teacher conference
teacher conferences
teacher interviews
kids interview
kid interview
child interview
children s interview
homeschool
school play
school concert
school production
school assembly
school fair
school fete
school run
school pick up
school pickup
school drop off
school project
school homework
class project
class presentation
science fair
spelling bee
nativity
sports day
prize giving
graduation ceremony
settling in
principal s office
thesis defence
thesis defense
dissertation defence
dissertation defense
phd defence
phd defense
exam results
resit
student council interview
prefect interview
head girl interview
head boy interview
~ teacher conference night
~ tutoring
~ viva
~ student interview
~ phd interview
~ postgraduate interview
~ fellowship
~ fellowship interview
~ enrolment
~ enrollment
~ alumni interview
~ admissions
~ admission
~ university interview
~ college interview
~ headteacher meeting
~ tuition
audition for
school audition
~ audition
~ auditions
mmi interview day
mba chat
mba call
~ mba

[home]
tenant interview
tenants interview
tenant screening
tenancy
tenancy interview
landlord interview
landlord meeting
landlord visit
landlord inspection
meet landlord
meet the landlord
rental interview
rental application
rental inspection
rent review
lease signing
flat inspection
flat interview
flat hunting
flatting interview
house hunting
house inspection
house share interview
house share
houseshare
apartment tour
apartment interview
property inspection
spare room interview
spare room
room share
room to rent
viewing
viewings
open inspection
open for inspection
flatmate
flatmates
flatmate interview
flatmate interviews
flatmate chat
roommate interview
roommate interviews
roommates
new roommate
potential roommate
housemate
housemates
housemate interview
housemate interviews
flat share
flatshare
flat share interview
flatshare interview
lodger
lodger interview
subletter
sublet
co op board interview
coop board interview
co op interview
coop interview
co op board
coop board
co op membership
co op membership interview
coop membership
condo board interview
hoa board
housing association interview for
housing cooperative
housing coop
housing co op
council housing
letting agent
lettings agent
house move
moving day
removals
removal quote
adoption interview
adoption agency
adoption panel
adoption home visit
adopt a
adopt dog
adopt cat
adoption visit
adopter interview
pet adoption
dog adoption
cat adoption
rehoming
rescue centre visit
home study
foster interview
foster panel
fostering interview
fostering panel
foster carer assessment
fostering assessment
foster dog
animal shelter visit
shelter adoption
breeder visit
interview nanny
interview nannies
interviewing nanny
interviewing nannies
nanny interviews
new nanny
nanny trial
nanny share
potential nanny
nanny candidate
interview babysitter
interviewing babysitters
babysitter interviews
new babysitter
interview au pair
au pair interview
au pair interviews
interview childminder
childminder visit
interview childminders
new childminder
interview tutor
interview tutors
tutor trial for
new tutor
interview cleaner
interview cleaners
interviewing cleaners
cleaner interviews
new cleaner
interview cleaner for
house cleaner
interview gardener
new gardener
interview builder
interview builders
new builder
interview contractors
interviewing contractors
contractor quote
contractor visit
interview architects
interview architect for
interviewing architects
interview carer for
interview carers for
interviewing carers
carer for mum
carer for dad
caregiver for mom
caregiver for dad
interview caregiver for
interview caregivers
dog sitter
dog sitter interview
dog walker
dog walker interview
pet sitter
pet sitter interview
cat sitter
house sitter
house sitting
housesitter
wedding photographer
wedding planner meeting
wedding venue
venue visit
interview realtors
interview realtor
interview doula
doula interview
interview midwife
interview pediatrician
pediatrician interview
care home visit for
care home for
nursing home visit
nursing home for
~ nanny interview
~ nanny
~ cleaner
~ gardener
~ plumber
~ builder
~ handyman
~ decorator
~ contractor interview
~ landlord
~ tenant
~ tenants
~ letting
~ lettings
~ adoption
~ adopt
~ foster
~ babysitter
~ au pair
~ apartment
~ mortgage
~ broker
~ wedding
home check visit
~ roommate
~ babysitter interview
interview with new cleaner
interview w new cleaner
new cleaner interview
interview new cleaner
potential cleaner
prospective cleaner
interview with new nanny
interview w new nanny
new nanny interview
interview new nanny
prospective nanny
interview with new gardener
interview w new gardener
new gardener interview
interview new gardener
potential gardener
prospective gardener
interview with new builder
interview w new builder
new builder interview
interview new builder
potential builder
prospective builder
interview with new plumber
interview w new plumber
new plumber interview
interview new plumber
potential plumber
prospective plumber
interview with new tutor
interview w new tutor
new tutor interview
interview new tutor
potential tutor
prospective tutor
interview with new babysitter
interview w new babysitter
new babysitter interview
interview new babysitter
potential babysitter
prospective babysitter
interview with new au pair
interview w new au pair
new au pair interview
interview new au pair
potential au pair
prospective au pair
interview with new carer
interview w new carer
new carer interview
interview new carer
potential carer
prospective carer
interview with new childminder
interview w new childminder
new childminder interview
interview new childminder
potential childminder
prospective childminder
interview with new dog walker
interview w new dog walker
new dog walker interview
interview new dog walker
interview with new dog sitter
interview w new dog sitter
new dog sitter interview
interview new dog sitter
interview with new cat sitter
interview w new cat sitter
new cat sitter interview
interview new cat sitter
interview with new housekeeper
interview w new housekeeper
new housekeeper interview
interview new housekeeper
potential housekeeper
prospective housekeeper
interview with new handyman
interview w new handyman
new handyman interview
interview new handyman
potential handyman
prospective handyman
interview with new decorator
interview w new decorator
new decorator interview
interview new decorator
potential decorator
prospective decorator
interview with new flatmate
interview w new flatmate
new flatmate interview
interview new flatmate
interview with new housemate
interview w new housemate
new housemate interview
interview new housemate
interview with new lodger
interview w new lodger
new lodger interview
interview new lodger
interview with new tenant
interview w new tenant
new tenant interview
interview new tenant
potential tenant
prospective tenant
interview with new roommate
interview w new roommate
new roommate interview
interview new roommate
prospective roommate
interview with new contractor
interview w new contractor
new contractor interview
interview new contractor
potential contractor
prospective contractor
interview with new architect
interview w new architect
new architect interview
interview new architect
potential architect
prospective architect
interview with new caregiver
interview w new caregiver
new caregiver interview
interview new caregiver
potential caregiver
prospective caregiver

[staff]
exit interview
exit interviews
exit meeting
exit chat
exit call
exit survey
leaver interview
leavers interview
leaver meeting
leaving interview
leaving do
leaving drinks
termination interview
termination meeting
stay interview
stay interviews
offboarding
appraisal
appraisals
appraisal interview
appraisal meeting
performance review
performance reviews
performance review meeting
performance interview
performance conversation
performance check in
performance discussion
performance catch up
performance management
performance plan
pip meeting
annual review
annual interview
annual performance
annual conversation
annual check in
yearly review
mid year
midyear
mid year conversation
year end review
year end conversation
end of year review
quarterly review
quarterly check in
six month review
6 month review
3 month review
three month review
90 day review
30 day check in
60 day check in
90 day check in
development review
development conversation
development discussion
pdr
pdr meeting
pdp
pdp meeting
idp
supervision meeting
supervision session
clinical supervision
probation review
probation meeting with manager
probation interview
probation end
probationary review
probationary interview
end of probation
probation sign off
promotion interview
promotion discussion
promotion panel
promotion committee
promotion review
promotion case
disciplinary
disciplinary interview
disciplinary meeting
investigation interview
investigation meeting
investigatory meeting
workplace investigation
fact finding meeting
grievance
grievance meeting
return to work interview
return to work
return to work meeting
rtw interview
rtw meeting
absence review
absence meeting
sickness review
sickness absence
welfare meeting
welfare check
redundancy consultation
redundancy meeting
consultation meeting
severance
maternity meeting
kit day
keeping in touch day
flexible working request
flexible working meeting
pay review
pay rise
pay raise chat
raise conversation
salary review
comp review
compensation review
bonus conversation
bonus discussion
career development
career development conversation
career conversation
career conversations
career discussion
career planning
career growth
career check in
career path chat
growth conversation
skip level 1 1
skip level meeting
talent conversation
360 review
360 feedback
peer review
self review
onboarding
onboarding interview
onboarding call with
onboarding meeting
induction
orientation
new starter meeting
new starter
new joiner
welcome lunch
welcome meeting
welcome drinks
first day
1st day
day 1
day one
start new job
starting new job
new job starts
last day
hand in notice
handing in notice
resign
resignation
give notice
notice meeting
contract signing
sign contract
contract sign
sign offer
offer signing
offer letter
review with manager
review with boss
union meeting
works council
occupational health
weekly 1 1
biweekly 1 1
monthly 1 1
weekly one on one
weekly check in
weekly sync
monthly check in
weekly catch up
monthly catch up
manager catch up
catch up with manager
catch up with boss
team meeting
department meeting
dept meeting
all hands
town hall
townhall
team building
team offsite
away day
rota meeting
internal comms
~ promotion
~ investigation
~ one on one
~ one to one
~ 1 on 1
~ 1 1
~ 1on1
~ 1 2 1
~ 121
~ check in
~ checkin
~ standup
~ stand up
~ offsite
~ probation
~ skip level

[sales]
sales call
sales meeting
sales pitch
sales demo
sales presentation
sales pipeline
product demo
product demonstration
software demo
platform demo
demo call
demo meeting
demo session
demo with
demo w
demo of
live demo
group demo
free demo
ats demo
crm demo
vendor demo
tool demo
pitch meeting
pitch deck
pitch to
pitch day
client pitch
pitch presentation to client
new business pitch
agency pitch
agency pitches
agency review
agency selection
vendor interview
vendor interviews
vendor selection
vendor call
vendor meeting
vendor review
vendor presentation
supplier interview
supplier interviews
supplier meeting
supplier call
supplier review
supplier visit
tender interview
tender presentation
tender meeting
bid interview
bid presentation
rfp
rfp interview
rfq
customer call
customer meeting
customer visit
customer review
customer success call
customer onboarding
client call
client catch up
client review
client visit
client lunch
client dinner
client workshop
client presentation
client kickoff
client onboarding
client demo
partnership call
partnership meeting
partnership discussion
partnership opportunity
partnerships call
business opportunity
sales opportunity
investment opportunity
opportunity review
speaking opportunity
volunteering opportunity
volunteer opportunity
photo opportunity
reseller
collaboration call
collab call
brand collab
investor call
investor meeting
investor update
investor pitch
investor relations call
vc pitch
series a
series b
funding round
fundraising round
due diligence
account review
quarterly business review
qbr
ebr
renewal call
renewal meeting
contract renewal
contract negotiation
onboarding call
implementation call
implementation kickoff
poc review
proof of concept
proof of value
discovery call
scoping call
scoping meeting
requirements call
solution demo
pricing call
pricing discussion
quote for
free consultation
consultation call
discovery session
strategy call
strategy session
financial review
financial planning
financial advisor
financial adviser
financial advice
financial planner appointment
mortgage advisor
mortgage adviser
mortgage call
mortgage broker
mortgage meeting
pension review
pension advice
pension call
investment review
wealth review
insurance review
insurance call
insurance quote
insurance broker call
insurance agent call
protection review
policy review
energy quote
broadband call
solar quote
kitchen quote
bathroom quote
window quote
estate agent
house valuation
realtor meeting
timeshare
mlm
accountant meeting
accountant call
accountant appointment
meeting with accountant
call with accountant
bookkeeper call
onsite with customer
onsite with client
on site with customer
on site with client
on site at customer
on site at client
customer on site
client on site
customer onsite
client onsite
on site support
on site install
on site installation
on site training
on site audit
audit interview
internal audit
external audit
recruitment software
ats implementation
ats vendor
agency terms
psl meeting
agency briefing
staffing agency intro for
~ demo
~ pitch
~ kick off
~ vendor
~ investor
~ investors
~ proposal
~ quote
~ client
~ client meeting
~ customer
~ with customer
~ with client
~ with vendor
~ with supplier
~ supplier
~ accountant
~ banker
~ realtor
~ partnership
~ tender
~ renewal
opportunity with client
mortgage review
mortgage chat
remortgage
pension chat
benefits review
insurance chat

[upkeep]
phone screen repair
screen repair
screen replacement
screen protector
broken screen
cracked screen
screen fix
phone screen replacement
phone screen fix
laptop screen
tv screen
screen door
screen time
sunscreen
phone repair
laptop repair
car repair
bike repair
bike service
car service
car servicing
vehicle service
boiler service
boiler repair
boiler inspection
boiler check
gas check
gas safety check
gas engineer
gas inspection
meter reading
smart meter
heating engineer
heating service
internet engineer
broadband engineer
broadband install
nbn install
openreach
engineer visit
engineer coming
engineer on site
technician on site
technician visit
plumber visit
plumber coming
electrician visit
electrician coming
let him in
let her in
let them in
let engineer in
lift inspection
fire alarm test
fire drill
fire inspection
building inspection
car inspection
vehicle inspection
safety inspection on site
pest control
chimney sweep
window cleaner
window cleaning
gutter cleaning
appliance repair
dishwasher repair
washing machine repair
warranty repair
roof repair
oil change
tyre change
tire change
winter tyres
wof
rego
warrant of fitness
delivery window
parcel delivery
furniture delivery
boiler install
~ repair
~ repairs
~ replacement
~ inspection
~ servicing
solar panel
solar panels
panel install
control panel
instrument panel

[care]
therapy session
therapy appointment
therapy intake
couples therapy
family therapy
group therapy
physio appointment
therapist appointment
therapist intake
therapist session
therapist consultation
intro call with therapist
new therapist
counselling session
counseling session
counsellor appointment
counselor appointment
talking therapies
cbt session
psychologist appointment
psychiatrist appointment
intake interview
intake assessment
clinical intake
initial assessment call
assessment for adhd
adhd assessment
autism assessment
diagnostic interview
diagnostic assessment
needs assessment
care assessment
carers assessment
health assessment
eye assessment
hearing assessment
speech assessment
dental assessment
physio assessment
nutrition assessment
dyslexia assessment
patient interview
donor interview
blood donor
blood donation
give blood
blood test
blood tests
health screening
health check
health screen
cancer screening
breast screening
breast screen
smear test
cervical screening
vision screening
eye test
eye exam
optometrist appointment
contact lens
colonoscopy
screening colonoscopy
bowel screening
bowel cancer screening
skin screening
skin check
mole check
medical screening
dental screening
hearing screening
hearing test
diabetic screening
diabetes screening
prenatal screening
newborn screening
developmental screening
drug screening
drug screen
drug test
tb test
employment medical
medical appointment
pre op assessment
pre op call
preop
post op
dentist appointment
dental appointment
dental check up
dental cleaning
hygienist appointment
gp appointment
doctor appointment
doctors appointment
doctor s appointment
dr appointment
doctor call
gp call
nurse appointment
hospital appointment
outpatient appointment
clinic appointment
vet appointment
vets appointment
vet visit
vet check
vaccination
jab
flu shot
mri scan
ct scan
x ray
xray
scan appointment
antenatal
midwife appointment
baby clinic
iv drip
iv infusion
iv therapy
iv iron
iv antibiotics
iv line
surgery date
sleep study
allergy test
dermatologist appointment
consultation with dr
second consultation
~ therapy
~ clinic
~ doctor
~ doctors
~ medical interview
~ clinical interview
~ checkup
~ check up
~ dentist
~ hygienist
~ optician
~ opticians
~ physio
~ massage
fertility appointment
ivf appointment
~ vaccine
~ booster
~ chemo
~ podiatrist
~ osteopath
~ chiropractor
~ facial

[reminder]
interview outcome call
interview outcome
interview notes
interview results
interview result
interview decision
interview expenses
interview expense claim
interview reflection
interview reflections
interview anniversary
interview reminder
interview thank you
interview thank yous
interview follow up
interview followup
interview follow up email
interview confirm by
interview rsvp
thank you note
thank you notes
thank you email
thank you emails
thank you mail
thank you mails
thank you letter
thank you letters
thank you card
thank you cards
thank you message
thank you text
thank you to
thank you after
thanks after
thanks to interviewer
thank interviewers
thank interviewer
thank recruiter
thank panel
thank the panel
thank hiring manager
thankyou note
thankyou email
thank u note
thx note
ty note
ty email
send thanks
send thank you
send thank yous
send thankyou
follow up with
follow up w
follow up email
follow up emails
follow up mail
follow up note
follow up after
follow up about
follow up to
follow up re
follow up if
followup email
followup with
follow up due
no reply yet
no response yet
if no reply
if no response
if no answer
if not heard
haven t heard
havent heard
no word from
no word since
any news from
after the interview
after my interview
post interview email
post interview thank you
post interview follow up
check on application
check application
application status
chase
chasing
^add
^thank
^thanks
^thankyou
^follow up
^followup
^following up
^nudge
^ping
^poke
^reminder
^remind
^remember
^don t forget
^dont forget
^do not forget
^reply
^respond
^rsvp
^email
^e mail
^mail back
^mail to
^mail recruiter
^msg
^send
^resend
^write
^call back
^ring back
^phone back
^ring them
^call to confirm
^call to reschedule
^check with
^check if
^check on
^check whether
^check email
^check emails
^check inbox
^check for
^check status
^check interview
^check train
^check trains
^check route
^check parking
^check bus
^check in
^confirm
^schedule
^reschedule
^book
^arrange
^organise
^organize
^set up
^sort out
^pick up
^pick a
^pick out
^pick interview
^pick time
^pick slot
^choose
^decide
^decline
^accept
^withdraw
^submit
^apply
^applying
^upload
^update linkedin
^update portfolio
^update recruiter
^update references
^finish
^complete
^fill in
^fill out
^sign up
^register for
^buy
^iron shirt
^iron suit
^iron clothes
^photocopy
^pack
^get ready
^get back
^get suit
^get haircut
^get interview
^get cv
^get resume
^get references
^get reference
^get certs
^get clothes
^get dress
^get new
^get copies
^get feedback
^get train
^get bus
^get petrol
^get gas
^get cash
^get up
^get passport
^get photos
^get questions
^get dbs
^plan for
^plan interview
^plan outfit
^plan route
^plan journey
^plan trip
^plan questions
^plan lesson for
^think
^hear from
^expect call about result
^await
^awaiting
^wait
^waiting
^no news
^result
^results
^outcome
^tell
^let recruiter
^let hr
^let them
^let boss
^let manager
^order a
^order new
^order suit
^return call
^return suit
^collect suit
^collect dress
^collect dry
^find out
^find interview
^find route
^find outfit
^find suit
^find shirt
^find references
^find certificate
^find certificates
^look up
^look at
^look into
^look for
^make notes
^make list
^make appointment
^make slides
^make portfolio
^download
^charge laptop
^charge phone
^wash
^polish shoes
^dry clean
^bring
^take notes
^note to
^notes
^debrief
^recover
^celebrate
^relax
^report back
^reflect
^jot
^call in sick
^message recruiter
^connect with
^connect on linkedin
^test laptop
^set alarm
^give feedback
to do
todo
reminder to
reminder about
reminder re
remind me
note to self
hear back
heard back
should hear
waiting to hear
waiting for
waiting on
results of
decision expected
decision by
decision from
result expected
results due
feedback due
feedback by
decision due
decision date
decision day
offer deadline
offer decision deadline
response due
reply due
reply by
respond by
expect answer
expect reply
expect feedback
expected answer
expected reply
outcome due
outcome expected
references due
reimbursement
travel expenses
claim expenses
claim travel
expenses claim
availability for
send availability
send my availability
send dates
send slots
send cv
send resume
send references
send portfolio
confirm interview
confirm attendance
schedule interview
reschedule interview
arrange interview
book interview
accept interview
accept offer
decline offer
decline interview
withdraw application
job applications
apply for jobs
job search
job hunt
job hunting
job searching
cv update
update cv
update resume
resume update
cover letter
application form
reflect on
lessons from
lessons learned
notes from
how did it go
how did interview go
no meetings
recovery
decompress
wind down after
ask for feedback
request feedback
hope they call
fingers crossed for result
~ ^call re
~ ^call about
~ ^confirm interview time
~ by friday
~ reminder
^ask

[errand]
pick up
interview outfit
interview clothes
interview suit
interview shoes
interview dress
interview haircut
interview shopping
interview attire
interview shirt
outfit for
outfit for interview
clothes for
dress for interview
shoes for
suit for
suit for interview
suit fitting
suit alteration
suit from
suit cleaned
suit shopping
suit hire
shirt for
blazer for
tie for
haircut
hair cut
hair appointment
nail appointment
brows
beard trim
make up appointment
dry cleaning
dry cleaner
dry cleaners
drycleaning
tailor appointment
alterations
shoe repair
passport pictures
headshot
headshots
linkedin photo
portrait session
ironing
travel to
travel for
travel from
travel home
travel time
travel back
travel day
travel interview
^travel
^travelling
^traveling
^train at
^train for
train to
train from
train home
train back
train for interview
train ticket
train tickets
trains to
trains home
^flight
^fly back
^fly
flight to
flight from
flight home
flight back
flight for interview
flights to
flights for
flight out
book flight
book flights
book train
red eye
^drive
^taxi
^cab
^bus from
^bus for
^coach to
^tram to
^luas to
^dart to
^tube to
^metro to
^mrt to
^grab to
bus to
bus home
taxi to
taxi for
taxi home
uber to
uber for
lyft to
cab to
ferry to
ride to interview
lift to
lift to interview
ride to
^lift from
^hotel in
^hotel check
^hotel night
^hotel booked
hotel for
hotel for interview
hotel near
hotel check in
hotel check out
check in hotel
airbnb for
airport transfer
airport run
check in opens
^parking
parking for
^leave
leave work early
leave early for
leave for interview
^set off
set off for
^depart
^commute
commute to
^head to
^head over
^head off
head to interview
^walk to
drive to
drive to interview
drive home
drive up to
on way to
get to interview
get ready for
getting ready for
before interview
before the interview
nap before
gym before
alarm for
wake up
early night
rest before
day off
annual leave
leave request
pto for
sick day
sick leave
babysitter for
babysitter for interview
babysit for
print cv
print cvs
print resume
print resumes
print copies
print portfolio
print certificates
print out
buy suit
buy shirt
buy shoes
buy tie
petrol
fuel up
celebrate
celebration
celebratory
drinks after
dinner after
pub after
post interview drinks
post interview pint
post interview lunch
post interview dinner
interview celebration
~ tailor
boarding pass
boarding time
~ barber
~ hairdresser
~ nails
childcare for interview
uber home
^hotel booking

[deadline]
take home
takehome
writing sample due
case study due
case study submission
presentation due
slides due
portfolio due
video due
video submission
coding challenge
coding test
coding assessment
technical test due
tech test due
technical assessment due
oa due
online assessment
online assessments
online test
online tests
timed assessment
timed test
numerical test
numerical reasoning
verbal reasoning
situational judgement test
situational judgment test
sjt
personality test
personality questionnaire
game based assessment
assessment due
assignment due
homework due
challenge due
test due
exercise due
task due
hirevue
video interview due
video interview deadline
video interview expires
video interview recording
recorded interview due
one way interview
one way video interview
1 way interview
1 way video interview
one way video
on demand interview
on demand video interview
pre recorded interview
prerecorded interview
pre recorded video interview
prerecorded video interview
pre recorded video
asynchronous interview
asynchronous video interview
async interview
async video interview
automated interview
automated video interview
self recorded interview
self paced interview
recorded video interview
ai interview due
ai video interview
chatbot interview
written exam only
deadline
applications close
applications closing
applications open
application closes
application closing
application due
application opens
closing date
closes today
closes tonight
closes midnight
job closes
role closes
post closes
position closes
vacancy closes
posting closes
apply by
last day to apply
last date to apply
submit by
due by
due date
due today
due tonight
due eod
due midnight
due tomorrow
expires
cut off
hackerrank test
hackerrank due
codility test
codility due
codesignal test
codesignal due
ccat
shl test
written test only
~ submission
~ assignment
~ homework
~ closes
~ async
~ asynchronous
^due
~ aptitude test
~ psychometric test
~ psychometric assessment
~ writing test

[fair]
job fair
jobs fair
career fair
careers fair
careers expo
career expo
jobs expo
job expo
careers show
careers event
careers evening
careers night
careers talk
careers day
career day
careers panel
career panel
careers in
careers week
career week
career event
career talk
career night
career services event
recruiting fair
recruitment fair
recruitment expo
recruiting expo
employment expo
employment fair
hiring fair
hiring event
hiring expo
recruiting event
recruitment event
recruitment evening
recruiter meetup
recruiters on campus
employers on campus
milkround
milk round
virtual fair
information session
info session
info evening
info night
information evening
information night
information day
insight day
insight evening
insight event
insights event
spring week insight
open house
open day
open evening
open night
open morning
open days
discovery day
experience day
company presentation
company talk
employer presentation
employer talk
networking event
networking evening
networking drinks
networking night
networking breakfast
networking lunch
networking mixer
happy hour
hackathon
game jam
campus event
campus talk
alumni event
alumni panel
alumni networking
industry night
industry panel
tech talk
women in tech
graduate fair
grad fair
grad expo
apprenticeship fair
apprenticeship show
apprenticeship evening
internship fair
law fair
trade show
trade fair
volunteer interview
volunteer induction
volunteer orientation
volunteer shift
volunteering shift
^volunteer
^volunteering
^webinar
^expo
speed networking
panel discussion
~ networking
~ expo
~ volunteer
~ volunteering
~ fair

[coffee]
coffee chat
coffee catch up
coffee catchup
coffee and catch up
coffee break
virtual coffee
coffee roulette
donut chat
coffee morning
coffee meetup
informational interview
informational interviews
informational
informational chat
informational call
informational meeting
information interview
information chat
info interview
career chat
career coffee
career advice
career advice call
career advice chat
careers chat
networking call
networking chat
networking coffee
networking meeting
networking zoom
referral chat
referral call
chat about referral
pick her brain
pick his brain
pick their brain
pick your brain
pick brain
mentor chat
mentor call
mentor meeting
mentor session
mentoring
mentoring call
mentorship
mentorship call
mentee
catch up with old
catch up with ex
catchup with old
catch up over
catch up lunch
catch up drinks
old colleague
former colleague
ex colleague
ex colleagues
former boss
old boss
old manager
ex manager
reference call
reference check
reference check call
reference request
reference chat
reference for
reference call for
referee call
reference call with
give reference
giving reference
giving a reference
character reference
^reference
^references
offer negotiation advice
~ coffee
~ catch up
~ catchup
~ beers
~ brunch
~ mentor

[hold]
hold
^block
^wfh
hold for interview
hold for interviews
hold for interviewing
hold for panel
hold for onsite
holding slot
interview hold
interview holds
interviewing hold
interviewing block
interviewing blocks
interviewing slots
interviewing time
panel hold
block for
block out
block off
block time
time block
blocked
interview blocks
no interviews
no interview
no interviews please
interview free
free for interviews
keep free
keep clear
do not book
do not schedule
don t book
dnb
placeholder
place holder
pencilled
penciled in
busy
ooo
out of office
available for
available for interviews
available to interview
availability
interview availability
interviewing availability
interview window
interview windows
interview slots
interview slots open
interviews blocked
interview time block
interview capacity
interview tbc hold
possible interview slot
potential interview slot
focus time
focus block
commute block
calendar block

[leisure]
movie night
movie premiere
watch movie
film night
film screening
movie screening
documentary screening
screening room
screening of film
advance screening
special screening
outdoor screening
private screening
theatre tickets
theater tickets
theatre trip
theatre night
cinema trip
cinema tickets
cinema with
at the cinema
imax
concert tickets
gig
date night
first date
second date
blind date
tinder date
hinge date
speed dating
round of golf
golf round
golf day
golf with
golf club championship
mini golf
crazy golf
tee time
chess club
chess round
pub quiz
quiz night
quiz final
quiz round
trivia night
game night
games night
board games
board game
poker night
bingo
darts night
book group
first round draft
draft night
fantasy draft
fantasy football
nba
nfl
nhl
mlb
ufc
afl
nrl
ipl
grand prix
fa cup
cup final
cup semi
world cup
super bowl
superbowl
six nations
grand final
all ireland
all ireland final
county final
semi final
semifinal
semi finals
quarter final
quarterfinal
quarter finals
league final
champions league
europa league
us open
australian open
pga
playoffs
playoff
tournament
bake off
bake off final
talent show
strictly final
eurovision
escape room
wine tasting
beer tasting
food tasting
cake tasting
tasting menu
whisky tasting
murder mystery
karaoke
hen do
stag do
bachelorette
bachelor party
baby shower
bridal shower
gender reveal
housewarming
birthday
bday
christening
baptism
funeral
under 12s
under 14s
kickoff time
match day
matchday
5 a side
five a side
football training
rugby training
netball training
swim meet
swimming lesson
piano lesson
violin lesson
music lesson
dance class
spin class
parkrun
park run
half marathon
crossfit
church service
choir practice
band practice
stage rehearsal
main stage
pyramid stage
stage times
stage play
stage show
stage of the tour
tour de france
crown green
cricket match
~ golf
~ boxing
~ poker
~ quiz
~ trivia
~ chess
~ darts
~ draft
~ movie
~ film
~ match
~ party
~ concert
~ cup
~ league
~ fc
~ afc
~ rfc
~ utd
~ vs
~ tickets
~ auction
~ picnic
~ bbq
~ beach
~ festival
~ gym
~ yoga
~ pilates
~ choir
anniversary dinner
wedding anniversary
film premiere
~ cinema
~ theatre
~ theater
~ pub
season final episode
u12 girls
u12 boys
u14 girls
u14 boys
u16 girls
u16 boys

[other]
good luck
best of luck
wish luck
fingers crossed for
break a leg
drop off
drop her off
drop him off
drop them off
drop at interview
take her to
take him to
pick her up
pick him up
drive her
drive him
drives to
has interview
has an interview
has job interview
has a job interview
has her interview
has his interview
got interview
got an interview
got a job interview
interviews at
his job interview
her job interview
his interview
her interview
their interview
their job interview
his final round
her final round
his trial shift
her trial shift
interview for my son
interview for my daughter
interview for my wife
interview for my husband
watch kids during
my son
my daughter
my wife
my husband
my brother
my sister
my mum
my mom
my dad
son s
daughter s
kid s
mum s
mom s
mums
moms
mam s
mams
dad s
dads interview
da s interview
sister s
brother s
wife s
husband s
hubby
fiance s
fiancee s
boyfriend s
girlfriend s
bf s
gf s
partner s
spouse s
cousin s
nephew s
niece s
roommate s
flatmate s
housemate s
friend s
mate s
neighbour s
neighbor s
colleague s
grandson s
granddaughter s
nan s
gran s
grandad s
grandpa s
grandma s
uncle s
auntie s
aunt s
babysit during
babysit while
mind the kids
watch the kids
look after kids
^take
^driving
^drop
^wish
~ wife
~ husband
~ mum
~ mom
~ mam
~ dad
~ kids
~ cousin
~ nephew
~ niece
~ boyfriend
~ girlfriend
~ grandad
~ grandpa
~ grandma
~ granny
~ grandfather
~ grandmother
~ uncle
~ aunt
~ auntie
~ fiance
~ fiancee
~ neighbour
~ neighbor

[role]
phd
operative
planner
officer
lecturer
nurse practitioner
engineer
engineers
engineering
eng
developer
dev
programmer
architect
analyst
scientist
manager
mgr
director
designer
lead
head
consultant
specialist
coordinator
administrator
admin
assistant
associate
intern
internship
trainee
apprentice
apprenticeship
graduate
accountant
auditor
controller
writer
editor
researcher
technician
operator
supervisor
representative
rep
executive
strategist
buyer
nurse
teacher
professor
postdoc
fellow
tutor
pharmacist
physician
doctor
therapist
lawyer
attorney
counsel
paralegal
clerk
cashier
barista
chef
cook
waiter
waitress
driver
mechanic
electrician
plumber
carpenter
welder
sales
marketing
advocate
evangelist
producer
president
vp
svp
evp
cto
cfo
ceo
coo
cmo
cio
ciso
chro
sre
devops
sdet
swe
sde
pm
tpm
em
qa
dba
ux
ui
hrbp
owner
master
partner
generalist
tester
statistician
economist
biologist
chemist
physicist
illustrator
animator
photographer
copywriter
translator
interpreter
librarian
receptionist
secretary
steward
pilot
agent
underwriter
adviser
advisor
actuary
trader
broker
banker
teller
superintendent
foreman
surveyor
inspector
caretaker
carer
midwife
paramedic
psychologist
handler
dispatcher
warden
merchandiser
curator
conservator
journalist
reporter
instructor
trainer
coach
principal
traineeship
artist
volunteer coordinator
copy editor
biller
bookkeeper
machinist
fitter
porter
stylist
sommelier
concierge
estimator
accountants
adjuster
administrators
aide
ambassador
anaesthetist
anesthesiologist
anesthetist
analysts
appraiser
apprentices
arborist
arbitrator
archaeologist
archivist
assembler
assessor
assistants
astronomer
attendant
audiologist
bailiff
baker
banksman
barber
barman
barmaid
barrister
bartender
beautician
bellhop
bellboy
blacksmith
boilermaker
bricklayer
brickie
brewer
builder
bursar
butcher
bylaw
cabinetmaker
cardiologist
caregiver
cartographer
cataloguer
chaplain
chauffeur
childminder
chippy
chiropractor
choreographer
cleaner
clinician
coder
cobbler
collector
commissioner
comptroller
conductor
constable
contractor
cooks
copilot
counsellor
counselor
courier
craftsman
crewmember
custodian
deckhand
decorator
demonstrator
dentist
dermatologist
deputy
developers
dietician
dietitian
doorman
draftsman
draftsperson
draughtsman
draughtsperson
drafter
driller
drivers
drummer
ecologist
educator
embalmer
embryologist
environmentalist
epidemiologist
examiner
exec
expeditor
fabricator
facilitator
farmer
farmhand
farrier
fieldworker
firefighter
fireman
fishmonger
florist
forwarder
fundraiser
gamekeeper
gardener
gasfitter
geneticist
geographer
geologist
geophysicist
glazier
goldsmith
governess
grader
greenkeeper
greeter
grocer
groomer
groundskeeper
groundsman
groundsperson
guard
guide
gynaecologist
hairdresser
hairstylist
handyman
handyperson
harvester
headmaster
headmistress
headteacher
helper
herdsman
historian
horticulturist
hostess
houseman
housekeeper
housekeeping
hygienist
installer
instrumentalist
investigator
janitor
jeweller
jeweler
jockey
joiner
keyworker
labourer
laborer
labourers
landscaper
leader
legislator
librarians
lifeguard
linesman
linguist
lineworker
loader
lobbyist
locksmith
longshoreman
machinists
maid
maintainer
managers
manicurist
masseur
masseuse
mathematician
matron
mediator
mentor
metallurgist
meteorologist
microbiologist
milkman
millwright
moderator
modeller
mortician
musician
nanny
naturalist
navigator
negotiator
neurologist
newsreader
nurses
nutritionist
obstetrician
oceanographer
oncologist
operatives
operators
optician
optometrist
organiser
organizer
orthodontist
osteopath
packer
packager
paediatrician
painter
panelbeater
paralegals
paraeducator
paraprofessional
paramedics
parttimer
pathologist
pediatrician
pedagogue
pharmacologist
phlebotomist
physiologist
physio
physiotherapist
picker
pipefitter
planter
plasterer
plater
podiatrist
policeman
policewoman
polisher
postie
postman
postmaster
postwoman
practitioner
preparer
presenter
presser
pressman
printer
processor
proctor
programmers
projectionist
proofreader
prosecutor
prosthetist
provost
psychiatrist
psychotherapist
publicist
purchaser
purser
radiographer
radiologist
ranger
rancher
receptionists
recruiter
rector
referee
registrar
repairer
repairman
representatives
rigger
roaster
roofer
sailor
saleswoman
salesman
salesperson
salespeople
scaffolder
scheduler
schoolteacher
scribe
scriptwriter
sculptor
seamstress
server
servicer
setter
shopfitter
shopkeeper
shunter
signaller
signalman
skipper
soldier
solicitor
sonographer
sorter
specialists
spotter
stacker
stagehand
stevedore
stewardess
stocker
stockperson
stonemason
storeman
storeperson
storekeeper
storesperson
strategists
stylists
subeditor
supervisors
surgeon
sweeper
tailor
taxonomist
teachers
teamleader
technologist
technicians
telemarketer
tiler
toolmaker
toolsetter
toxicologist
tradesman
tradesperson
trainers
transcriptionist
translators
treasurer
trucker
undertaker
upholsterer
usher
valet
valeter
valuer
veterinarian
vicar
videographer
vigneron
waiters
waitstaff
warehouseman
warehouseperson
warehouser
washer
watchman
webmaster
welders
winemaker
worker
workers
woodworker
wrangler
writers
youthworker
zookeeper
rn
rns
rgn
rmn
rnld
lpn
lvn
cna
hca
hcsw
psw
dsp
rpn
crna
emt
aemt
nqt
ect
hlta
senco
slp
cota
bcba
rbt
rvt
dvm
rdh
gp
sho
pcso
csr
bdr
sdr
sdrs
csm
cse
bdm
bde
pmo
mle
tsr
fae
mts
techs
pa
eca
ece
ecec
lsa
cdp
fsr
kp
foh
boh
amo
cco
cdo
cso
cpo
headship
deputyship
flagger
barback
busser
dishwasher
dishie
maitre
patissier
rotisseur
saucier
fitters
electricians
plumbers
sparky
chippie
groundworker
steelfixer
dryliner
ganger
navvy
cadet
trainees
articled
articleship
conveyancer
earner
councillor
lollipop
crewmate
staffer
freelancer
reviewer
controllers
dispatchers
editors
estimators
evaluator
expediter
geotech
hydrologist
liaison
lecturers
ombudsman
optimiser
orchestrator
patroller
postholder
responder
seller
signwriter
telephonist
typist
vocalist
yardman
host
sitter
trustee
visitor
priest
checker
orderly
magistrate
member
sde1
sde2
sde3
swe1
swe2
sdet2

[craft]
planning
protection
welfare
housing
grants
membership
fundraising
editorial
revenue
media
partner
partnerships
enterprise
inside
channel
senior
sr
snr
junior
jr
mid
midlevel
level
staff
principal
lead
chief
head
of
vice
deputy
regional
global
national
international
group
associate
assistant
backend
back
end
frontend
front
full
stack
fullstack
software
hardware
firmware
embedded
data
database
machine
learning
ml
ai
nlp
cloud
platform
infrastructure
site
reliability
security
network
systems
system
solutions
solution
support
customer
success
service
client
account
key
product
project
program
programme
process
delivery
business
intelligence
bi
financial
finance
investment
risk
compliance
legal
tax
audit
accounting
operations
operational
ops
supply
chain
logistics
procurement
purchasing
warehouse
production
manufacturing
quality
assurance
test
automation
mechanical
electrical
civil
chemical
structural
research
development
design
graphic
visual
interaction
user
experience
web
mobile
ios
android
python
java
javascript
typescript
react
node
golang
go
rust
ruby
rails
php
scala
kotlin
swift
net
dotnet
sap
salesforce
technical
technology
it
information
human
resources
hr
people
talent
acquisition
content
social
digital
brand
communications
communication
public
relations
pr
seo
growth
performance
marketing
sales
commercial
export
store
shop
retail
office
executive
administrative
personal
medical
clinical
registered
lab
laboratory
field
applied
computer
vision
robotics
game
games
gameplay
analytics
insights
strategy
policy
community
event
events
training
change
scrum
agile
release
configuration
application
applications
integration
api
big
and
qa
ux
ui
english
math
maths
mathematics
science
primary
secondary
school
high
youth
care
night
day
part
time
working
student
summer
winter
graduate
podcast
insurance
visa
admissions
credit
loan
claims
pricing
portfolio
asset
wealth
energy
power
wind
solar
grid
railway
aerospace
automotive
biomedical
environmental
geospatial
gis
maintenance
facilities
facility
property
estate
construction
kitchen
sous
pastry
bilingual
contract
grad
interim
permanent
freelance
fractional
founding
creative
reporting
concept
academic
accident
accountable
actuarial
adult
advertising
aged
agricultural
agriculture
aircraft
ambulance
anaesthetic
animal
animation
apparel
aquatic
architectural
area
asylum
athletic
autism
aviation
baking
banking
bath
behaviour
behavioural
behavior
behavioral
bench
benefits
bids
bid
billing
biology
boiler
branch
building
buildings
cabin
call
campaign
campaigns
cancer
cardiac
careers
cargo
case
casual
catering
category
cellar
chemistry
child
childcare
civic
classroom
cleaning
cnc
coach
collections
collision
complaints
computing
concierge
conservation
contact
contracts
control
controls
conveyancing
correctional
cost
crew
crime
crisis
critical
curriculum
custody
cyber
cybersecurity
debt
demand
dental
departmental
desk
diesel
disability
dispatch
display
distribution
diversity
document
driving
duty
ecology
ecommerce
economic
economics
education
elderly
election
emergency
employee
employment
engagement
entry
equipment
equity
ethics
exhibition
exhibitions
experiential
family
fee
fitness
fleet
flight
floor
forensic
forest
forklift
foster
fraud
freight
fuel
funding
funeral
geography
geotechnical
governance
graduates
guest
hairdressing
health
healthcare
hgv
homelessness
hospitality
hse
hsqe
hvac
icu
imaging
immigration
import
incident
income
industrial
infant
infection
inclusion
influencer
innovation
inpatient
inventory
investor
irrigation
itu
joinery
labour
labor
laundry
leasing
lecturer
letters
lettings
lgv
licensing
litigation
loans
local
locomotive
locum
lorry
mail
major
management
massage
maternity
mental
menswear
metal
midwifery
mining
mortgage
narrative
neonatal
neuro
newborn
nhs
nights
nuclear
nursing
nutrition
occupational
oncology
onboarding
operating
optical
outpatient
outreach
packaging
packing
paediatric
palliative
parking
passenger
patient
payments
payroll
pediatric
pensions
pest
petrol
phd
physics
plastics
playground
probation
probationary
programmes
promotions
propositions
prosecution
psychiatric
psychology
publishing
pupil
qualified
receiving
reception
records
recreation
recycling
refrigeration
refugee
regeneration
regulatory
rehab
rehabilitation
relationship
relief
religious
renewable
renewables
repairs
reservations
residential
resourcing
respiratory
route
safeguarding
safety
sanitation
seasonal
sen
send
senco
shift
shipping
shipyard
skilled
sourcing
specialty
speech
stakeholder
stores
supplier
surgical
sustainability
swimming
teaching
tech
tele
telecom
telecoms
telesales
television
tenancy
tenant
territory
textile
therapy
ticket
ticketing
till
tool
tooling
traffic
transportation
treasury
treatment
typing
upholstery
utilities
van
veterinary
visitor
visitors
vocational
wages
waste
welding
wellbeing
wellness
wholesale
womenswear
workforce
workplace
l1
l2
perm
ftc
fte
pgce
qts
bcit
ks1
ks2
ks3
k12
esl
efl
esol
tefl
rdbms
devsecops
mlops
aws
azure
gcp
linux
unix
windows
cpp
fpga
asic
rtl
vlsi
plc
scada
hmi
cad
bim
revit
cfd
fea
erp
crm
hcm
hris
etl
dwh
dbt
snowflake
databricks
tableau
powerbi
genai
llm
saas
b2b
b2c
d2c
fmcg
cpg
ppc
sem
ugc
ngo
csr
esg
fpa
ipo
kyc
aml
gdpr
iso
gmp
qc
qms
nebosh
cscs
slinger
mewp
crane
scaffold
mig
tig
mma
lathe
milling
injection
moulding
molding
extrusion
bottling
slaughter
abattoir
boning
shearing
milking
forestry
horticultural
cattery

[org]
inc
incorporated
corp
corporation
co
company
llc
llp
lp
ltd
limited
plc
gmbh
ag
kg
kgaa
ug
se
sarl
sas
sasu
sa
spa
srl
srls
sl
slu
lda
ltda
bv
nv
ab
as
asa
aps
oy
oyj
kk
zoo
sro
kft
pty
pte
bhd
holding
holdings
group
labs
lab
laboratories
systems
technologies
technology
tech
software
solutions
consulting
consultants
partners
capital
ventures
bank
banking
insurance
health
healthcare
hospital
clinic
pharma
pharmaceuticals
therapeutics
biotech
bio
biosciences
energy
power
motors
robotics
analytics
studio
studios
media
games
digital
interactive
logistics
airlines
airways
foods
foundation
institute
university
college
school
council
ministry
agency
services
service
industries
industrial
networks
network
financial
finance
mutual
trust
retail
stores
security
cloud
data
dynamics
works
brothers
bros
sons
associates
international
global
worldwide
staffing
recruitment
recruiting
talent
personnel
press
publishing
books
union
cooperative
hotels
hotel
restaurant
bakery
brewery
museum
library
ai
io
academy
academies
academics
accountancy
accounting
accountants
acres
advisers
advisors
advisory
advertising
aerospace
aero
aged care
agencies
agri
agriculture
agronomics
airport
airports
alliance
ambulance
amusements
animation
aquarium
aquatics
architects
architecture
archives
arena
arms
army
arts
asset
assets
assembly
association
assurance
attorneys
auctioneers
authority
auto
autobody
automation
automotive
autos
aviation
bakehouse
bakers
bakeries
bar
barbers
bathrooms
beauty
beverages
bikes
biologics
biomedical
bistro
board
boatyard
bookshop
bookstore
borough
bottlers
brasserie
brew
breweries
brewers
brewing
brewhouse
broadband
broadcasting
brokers
brokerage
builders
building
buildings
buses
butchers
butchery
cabinets
cabs
cafe
cafes
caffe
cakes
campus
cancer
cannery
cantina
care
carehome
cares
carers
cargo
carpentry
carpets
cars
casino
catering
caterers
cattle
cellars
cement
centre
center
centres
ceramics
chambers
charity
chemicals
chemist
chemists
childcare
chocolates
cinema
cinemas
circuits
city
civic
civil
cleaners
cleaning
clinical
clinics
clothing
club
clubs
coaches
coffee
collective
colleges
collegiate
comedy
commerce
commission
commissioners
communications
comms
community
computers
computing
concrete
confectionery
conservancy
conservation
consortium
constabulary
construct
construction
contractors
consultancy
coop
coops
cosmetics
counsel
county
couriers
court
courts
cu
creamery
creations
creative
creche
credit union
cruises
cultural
cyber
cycles
dairies
dairy
dealership
deli
delicatessen
delivery
dental
dentistry
dentists
dermatology
design
designs
detailing
developments
diagnostics
diner
diocese
directorate
distillers
distillery
distribution
distributors
district
docks
dockyard
dining
drilling
drycleaners
eatery
eats
ecology
education
educational
electric
electrical
electricals
electronics
elementary
elevators
embassy
engineers
engineering
energies
enterprise
enterprises
entertainment
environment
environmental
equipment
equity
estate
estates
events
exchange
express
eyecare
eyes
fabrication
fabrications
fabricators
facilities
factory
family
family practice
farm
farms
fashion
fashions
federal
federation
fencing
fertility
fibre
films
finishers
fisheries
fitness
flavours
flooring
floors
florist
florists
flowers
food
football
footwear
force
forestry
foundries
foundry
freight
freighters
fruit
fuels
fund
funds
funeral
furnishings
furniture
futures
galleries
gallery
garage
garages
garden
gardens
genetics
genomics
glazing
golf
gourmet
government
graphics
greengrocers
grid
grill
grocers
groceries
grocery
growers
guesthouse
guild
guilds
gym
hair
hairdressers
hairdressing
hardware
haulage
hauliers
health board
health system
heating
helicopters
heritage
high school
highway
highways
hire
historical
holidays
homecare
hospice
hospitality
hospitals
hostel
housing
hse
hub
imaging
immigration
imports
infirmary
infotech
infosolutions
infrastructure
inn
inns
innovation
innovations
insulation
insurance brokers
insurers
interiors
intermodal
investment
investments
investors
jewellers
jewellery
jewelers
jewelry
joinery
justice
kebab
kennels
kindergarten
kitchen
kitchens
knitwear
landscape
landscapes
landscaping
landscapers
laser
laundry
laundrette
lawyers
leasing
leisure
lending
lettings
libraries
lifts
lighting
lines
linen
livery
lodge
lounge
lumber
machinery
machining
magazine
mall
management
manufacturing
manufacturers
marina
marine
maritime
market
markets
mart
materials
meats
mechanical
medical
medical centre
medicine
memorial
mental
menswear
mercantile
merchants
microbrewery
minerals
mines
mining
ministries
mobility
montessori
mortgages
motel
motorcycles
motor
municipal
municipality
museums
music
naval
navy
neurology
news
newspapers
ngo
nhs
nurseries
nursery
nursing
nursing home
nutrition
observatory
oil
oils
oncology
opera
optical
opticians
optics
optometrists
optometry
orchard
orchards
orchestra
organics
organisation
organization
originals
orthodontics
orthopaedic
orthopaedics
orthopedics
outdoors
outfitters
outlet
packaging
paediatrics
pediatrics
paints
parcels
parking
partnership
parts
pathology
patisserie
paving
payments
payroll
pension
pensions
pet
pets
petroleum
petrochemicals
pharmacies
pharmacy
philharmonic
photo
photography
photonics
physio
physiotherapy
pictures
pies
pizza
pizzeria
plastics
plastering
plumbing
police
port
ports
potteries
pottery
poultry
practice
practices
precision
preparatory
preschool
print
printers
printing
prison
prisons
probation
produce
productions
properties
property
pub
publications
publishers
pubs
pumps
quarries
rail
rail freight
railway
railways
railroad
ranch
realty
real estate
recreation
recycling
refinery
refrigeration
rehab
removals
renewables
rentals
repairs
rescue
research
reserve
resort
resorts
restaurants
retirement
rigging
roasters
roastery
roofing
rubber
rugby
saddlery
salon
salons
sausages
savings
scaffolding
school board
school district
schools
sciences
science
seafood
seafoods
secretariat
securities
seeds
semiconductor
semiconductors
senate
senior living
seniors
shelter
shipbuilders
shipping
shipyard
shire
shop
shops
skincare
social
society
solar
solicitors
spas
sports
stables
stainless
station
stationers
stationery
steakhouse
steel
steels
storage
strategies
street food
structures
supermarket
supermarkets
supplies
supply
surf
surgery
surveyors
surveying
synagogue
tailoring
tailors
takeaway
tandoori
taproom
tattoo
tavern
taxis
tearoom
tearooms
telecom
telecommunications
telecoms
telephone
tennis
textile
textiles
theatre
theater
theatres
theatricals
therapies
therapy
tiles
timber
timbers
tobacco
tooling
tourism
tours
toys
traders
trading
trailers
training
transit
translations
transport
transportation
treasury
tribunal
trucking
trucks
trustees
turbines
tutors
tyres
tires
underwriters
underwriting
uni
unis
united
universities
upholstery
utilities
utility
vehicles
veterinary
vets
vineyard
vintners
volunteers
warehouse
warehousing
waste
watches
waterways
wealth
welding
welfare
wellbeing
wellness
wholesale
wholesalers
wildlife
wine
winery
wines
wireless
woodwork
woodworks
woollens
workshop
workshops
yacht
yachts
yards
yoga
youth
ymca
house
homes
home
fire
hall
primary
secondary
national
public
life
living
water
valley
travel
legal
learning
vision
castle
cottage
manor
windows
glass
metals
space
products
store
vet
train
trains
direct
church
residential
system
world
parish
magistrates
town
castings
brands
brand
components
crafts
tools
signs
shoes
tea
heights
friends
green energy
parks
boutique
post
radio
tv
herald
gazette
tribune
courier
chronicle
observer
coaching
adoption
nanny
nannies
broker
mortgage
claims
tax
passport
custody
border
asylum
refugee
witness
beach
film
movie
concert
boxing
chess
league
cup
fc
festival
pilates
party
wedding
weddings
doctors
doctor
dentist
optician
barber
tailor
repair
study
journal
times
weekly
post daycare

[filler]
the
a
an
my
our
your
and
to
of
on
in
by
via
from
is
this
that
re
fw
fwd
ext
external
invitation
invite
updated
update
confirmed
confirmation
rescheduled
moved
final
tentative
accepted
tbc
tbd
virtual
video
remote
online
onsite
person
phone
telephone
zoom
teams
ms
meet
hangout
hangouts
webex
facetime
whatsapp
huddle
call
calls
chat
conversation
meeting
talk
discussion
session
appointment
conference
intro
introduction
introductory
initial
fourth
fifth
last
1st
2nd
3rd
4th
5th
round
rounds
stage
step
part
day
loop
panel
team
group
people
founder
founders
cofounder
hiring
manager
recruiter
recruiters
hr
human
resources
candidate
technical
tech
coding
code
live
behavioral
behavioural
culture
cultural
values
fit
design
system
case
study
presentation
min
mins
minute
minutes
hour
hours
hrs
am
pm
today
tomorrow
morning
afternoon
evening
monday
tuesday
wednesday
thursday
friday
job
jobs
role
position
post
vacancy
opening
opportunity
application
process
internship
work
details
info
information
link
important
urgent
prep
someone
them
us
me
him
her
you
company
employer
client
office
campus
hq
headquarters
building
room
floor
test
screen
screening
assessment
interviewer
interviewers
both
colleagues
peers
board
department
dept
reception
ask
pls
lol
internal
bring
cv
passport
vp
ceo
cto
cfo
coo
md
gm
hm
gf
devs
block
itinerary
schedule
superday
entrance
canceled
cancelled
tel
ref
face
f2f
oral
interview
visit
tour
greet
tba
chats
catchup
catch
convo
talks
mtg
meetings
zooms
gmeet
skype
vc
vid
videocall
phonecall
ph
mob
url
id
passcode
thing
about
regarding
concerning
between
w
finals
semi
round1
round2
r1
r2
r3
l1
l2
l3
phase
steps
stages
exercise
exercises
task
tasks
trial
shadowing
demo
lesson
practical
written
tests
quiz
assessments
centre
center
onsites
interviews
intv
iv
itw
intvw
prescreen
peer
stakeholder
stakeholders
exec
execs
leadership
slt
smt
svp
chairman
chairwoman
chairperson
directors
director
owner
owners
boss
bosses
managers
mgr
mgrs
supervisor
supervisors
headteacher
somebody
lady
guy
girl
bloke
chap
folks
everyone
noon
midday
lunchtime
lunch
dinner
tonight
later
weekend
weekly
dates
timing
slot
slots
booked
booking
confirm
confirming
scheduled
reschedule
resched
reg
rearranged
rebooked
asap
soon
coming
upcoming
possible
poss
hopefully
hey
yay
omg
wow
eek
woo
woohoo
argh
ugh
ok
okay
xx
going
getting
parking
location
venue
site
offices
lobby
upstairs
downstairs
fl
flr
rm
boardroom
meetingroom
ish
approx
around
til
till
until
edt
cst
cdt
mst
mdt
pst
pdt
gmt
bst
utc
cet
cest
sgt
aest
aedt
acst
awst
nzst
nzdt
sast
tues
tue
wed
weds
thu
thur
thurs
fri
feb
apr
jun
jul
aug
sept
oct
nov
dec
january
february
july
september
october
november
december
vacancies
contract
perm
permanent
temp
temporary
ft
fulltime
parttime
grad
headhunter
headhunters
hrbp
recruit
opp
offer
offers
salary
negotiation
discussing
meetup
qs
question
questions
suit
tie
cvs
resume
resumes
refs
references
certs
docs
licence
license
req
requisition
posting
jr
jobid
jobref
applicant
invited
inviting
invites
invitations
request
requested
aw
number
num
attn
cc
bcc
plz
thx
asst
incl
then
before
during
while
also
very
really
quick
short
brief
informal
formal
intros
exploratory
preliminary
follow
following
followup
further
additional
penultimate
solo
competency
competencies
strengths
algorithms
algos
dsa
lld
hld
sql
whiteboard
whiteboarding
pairing
programming
debugging
takehome
assignment
readout
walkthrough
presentations
roleplay
offsite
flyout
telephonic
audio
async
time
times
date
shift
after
partners
response
reference
discuss
year
month
week
late
hi
hello
portfolio
directions
address
nights
icu
itu
search
scheme

[at]
at
over at
based at
at the

[with]
with
w
by
from
w the
with the
hosted by
featuring

[for]
for
as
for the
re
position
role
for a
for an
as a
as an
for position of
for the position of
for the role of
for the post of
for role of
for role
for position
for post of
position of
post of
role of
about the
about
about a
regarding
regarding the
re the
re a
concerning
in regards to
applying for
applied for
vacancy for
vacancy of
opening for

[notes thanks]
thank you for applying
thanks for applying
thanks again for applying
thank you again for applying
thank you so much for applying
for applying to
for applying for
thank you for your application
thanks for your application
thank you very much for your application
thank you for submitting your application
thanks for submitting your application
thank you for sending your
thank you for sending in your
thanks for sending your cv
thanks for sending your resume
thanks for sending over your cv
thanks for sending over your resume
thanks for sending through your cv
thank you for your cv
thanks for your cv
thank you for your resume
thanks for your resume
thank you for your interest
thanks for your interest
thank you for your continued interest
thank you for expressing interest
thank you for taking the time to apply
appreciate your interest in
we appreciate your interest
appreciate your application
your expression of interest
your application for the
your application for a
your application for our
your application for position
your application for post
your application to
your application with
your application was
your application has
your application as
your application stood out
loved your application
liked your application
enjoyed reading your application
enjoyed your application
impressed by your application
impressed with your application
your recent application
your job application
your online application
received your application
reviewed your application
reviewing your application
considered your application
considering your application
read your application
looked at your application
progress your application
progressing your application
proceed with your application
proceeding with your application
application has been successful
application was successful
application has been progressed
application you submitted
application you sent
application for employment
in response to your application
with reference to your application
further to your application
following your application
regarding your application
in connection with your application
concerning your application
re your application
as part of your application
next step of your application
next steps in your application
step in your application
stage of your application
update on your application
your candidacy
your candidature
your job interview
your profile has been selected
your profile stood out
your profile matches
your profile matched
impressed by your profile
impressed with your profile
your resume has been
your resume was
your cv has been
your cv was
received your cv
received your resume
reviewed your cv
reviewed your resume
reviewing your resume
reviewing your cv
read your cv
read your resume
looked at your cv
looked at your resume
liked your cv
loved your cv
liked your resume
loved your resume
impressed with your cv
impressed by your cv
impressed with your resume
impressed by your resume
came across your cv
came across your resume
found your resume
saw your cv
saw your resume
got your cv
got your resume
saw your application
got your application
impressed with your background
impressed by your background
your experience looks
your background looks
your background seems
your background is a
your skills and experience match
great fit for the role
good fit for the role
invite you to interview
invite you for interview
invite you in for interview
inviting you to interview
inviting you for an interview
inviting you to an interview
inviting you for interview
invite you to an interview
invite you for an interview
invite you to attend an interview
invite you to attend for interview
invite you to a second
invite you to a final
invite you to a phone
invite you to a telephone
invite you to a video
invite you to a virtual
invite you to a face to face
invite you to a panel
invite you to the interview
invite you to our assessment
invite you to an assessment
invite you to attend an assessment
invite you to attend our
invite you to a technical
invite you to a trial
invite you for a trial
invite you in for an
invite you back
invite you to participate in an interview
pleased to invite you
delighted to invite you
cordially invited to interview
you are invited to an interview
you are invited to interview
you re invited to an interview
you re invited to interview
you have been invited to interview
you have been invited to attend an interview
you have been invited to an interview
you ve been invited to interview
you ve been invited to an interview
selected for an interview
selected for interview
selected to interview
been selected to attend
been selected for the next
selected for the next round
selected for the next stage
been selected to move
been selected to proceed
called for interview
called for an interview
called to interview
scheduled for an interview
scheduled for interview
like to interview you
love to interview you
want to interview you
like to schedule an interview
like to set up an interview
like to arrange an interview
offer you an interview
offered an interview
offering you an interview
to request an interview
bring you in to meet
bring you onsite
bring you on site
get you in to meet
would like you back
like to meet you
love to meet you
looking forward to interviewing you
we look forward to interviewing you
excited to have you interview
move you forward
moving you forward
moving forward with you
moving forward with your
move forward with you
move forward with your
moving forward in the process
moving to the next round
moving on to the next
moving you to the next
advance you to
advanced to the next
advancing to the next
advancing you to
progress you to
progress to the next
progressed to the
progressing you to
progressing to the
proceed to the next
proceed to the interview
proceed with the interview
proceeding to the next
through to the next stage
through to the next round
through to interview
through to the final
through to the second
through to stage
made it through
made it to the next
made it to the final
you ve passed
you passed the
passed the first round
cleared the first round
successfully completed the first
successful at the
successful in the first
been successful in
put you through
put you forward
putting you forward
put forward for
submit your cv
submitted your cv
submit you for
submitted you for
sent your cv to
sent your cv over
sent your resume to
shared your cv
shared your resume
forwarded your cv
forwarded your resume
submit my cv
put me forward
putting me fwd
putting me forward
put me fwd
my client would like to
client would like to meet
client would like to interview
client wants to meet
client wants to interview
client is keen to
client loved your
client liked your
client has requested
hiring manager would like to
next step in the interview process
next step in our hiring
next step of our
next stage in the
next stage of our
next stage of the
final stage of the
final stage of our
final step in our
final step in the
first stage of our
second stage of the
second stage of our
second round of interviews
continue in the process
continuing in the process
continue the process
your interview process
in our recruitment process
of our recruitment process
our selection process
in the hiring process
our hiring process
of the hiring process
interview process for
recruitment process for
selection process for
stage of the process
round of the process
you have applied
you ve applied
you had applied
you applied
are you applying for
role are you applying
position are you applying
job are you applying
which role did you apply
which position did you apply
what role did you apply
position applied for
post applied for
role applied for
job applied for
vacancy applied for
shortlisted for
been shortlisted
you were shortlisted
you are shortlisted
you re shortlisted
shortlisted you
shortlisted candidates will
shortlisted candidate for
following your shortlisting
on our shortlist
your interest in the
your interest in joining
your interest in working
interested in joining us
to join our team as
congratulations you have
congratulations you ve
congratulations you re
go through your cv
talk through your cv
discuss your cv
chat through your cv
run through your cv
go over your resume
walk through your resume
walk me through your resume
discuss your resume
discuss your application
talk about your application
chat about your application
your suitability for
your interview for the
your upcoming interview
your interview has been
your interview is scheduled
your interview is confirmed
confirm your interview
confirming your interview
confirms your interview
confirmation of your interview
interview has been scheduled
interview has been arranged
interview has been confirmed
interview has been booked
you are scheduled to interview
scheduled to interview with
your first interview
your second interview
your final interview
your phone interview
your telephone interview
your video interview
your virtual interview
your onsite interview
your panel interview
your technical interview
your phone screen
your recruiter screen
enjoyed meeting you
enjoyed speaking with you
great speaking with you
on behalf of our client
get to know you better as a candidate
sit down with you for about
conversation of the process
next step in our recruitment
next step in our interview
next step in the process with us
for candidates only
role i m recruiting
roles i m recruiting
role i am recruiting
role i m working on
role i am working on
roles i m working on
i m recruiting for
i am recruiting for
we re recruiting for
we are recruiting for
we re hiring for
we are hiring for
we are currently hiring
we re currently hiring
currently recruiting for
opportunity with my client
role with my client
position with my client
opportunity with our client
role with our client
position with our client
your cv and experience
your resume and experience
your resume and cover letter
your cv and cover letter

[notes meet]
you will meet
you ll meet
you ll be meeting
you will be meeting
you re meeting
you are meeting
you ll be chatting
you will be chatting
you ll chat with
you will chat with
you ll be speaking
you will be speaking
you ll speak
you will speak
you re speaking with
you are speaking with
you ll talk to
you will talk to
you ll talk with
you will talk with
you ll be talking
you will be talking
you ll be seeing
you will be seeing
you ll sit down with
you ll be sitting down with
you will be interviewed
you ll be interviewed
you are being interviewed
interviewing you
interview you
interview with you
will be conducting the interview
will conduct the interview
the panel will be
the panel will consist
the panel consists
the panel is made up
panel members
panel will include
panel of 2
panel of 3
panel of three
panel of two
panel of four
interview panel will
interview panel consists
your interviewer
your interviewers
your interview
like to sit down with you
have a proper chat
discuss the role
discuss the job
discuss the position
discuss the opportunity
discuss the vacancy
discuss the post
discuss this role
discuss this opportunity
discuss this position
discuss the contract
discuss the details of the role
talk through the role
talk you through the role
take you through the role
go over the role
go through the role
walk you through the role
walk you through the team
chat through the role
about this role
about this position
about the role
about the position
about the opportunity
about the vacancy
about the job
about the opening
overview of the role
learn more about you
hear about your background
hear more about your
learn more about your
know more about your
find out more about you
get to know you
getting to know you
get to know each other
about your experience
about your work history
discuss your experience
discuss your background
discuss your skills
talk about your background
talk through your experience
talk through your background
go through your experience
walk through your experience
walk us through your
walk me through your
run through your experience
your past projects
your motivation
any questions you have about the
time for your questions
opportunity for you to ask
meet the team
meet our team
meet some of the team
meet members of the team
meet the wider team
meet the manager
meet the hiring manager
meet our ceo
meet our founder
meet our director
looking forward to hearing more about
can t wait to host you
interview itinerary
interview agenda
interview confirmation
interview details
details of the interview
interview format
interview type
interview location
interview venue
interview duration
interview invitation
interview will be
interview will take
interview will last
interview will consist
interview will include
interview will cover
interview should take
interview should last
interview lasts
interview takes
interview consists
this interview will
this is a technical interview
this is an interview
the interview will
the interview is
during the interview
on the day of the interview
mode of interview
candidate ref
candidate reference
here s your schedule
here is your schedule
schedule for the day
itinerary for the day
peer collaboration
bring your portfolio
present your portfolio
share your portfolio
recruiter will call
recruiter will be
recruiter from
hiring manager will
our recruiter
our talent team
our recruitment team
our hiring manager
our hiring team
our people team
call you on the number
number in your cv
number on your cv
number on your application
number on your resume
about your background and
with the hiring manager
from the hiring manager
hiring manager for the
with hiring manager

[notes next]
reschedule or cancel
cancel or reschedule
cancel reschedule
reschedule cancel
need to reschedule
need to cancel
need to change this
make changes to this event
need to make changes
unable to attend
unable to make it
can t make it
cannot attend
can no longer attend
if this time doesn t work
if this time does not work
if you can no longer
if you need to rearrange
if you have to reschedule
if something comes up
reschedule your interview
reschedule this interview
reschedule interview
reschedule your call
reschedule this meeting
change your interview
manage your interview
manage your booking
cancel your interview
cancel interview
cancel this interview
view interview
view your interview
view or reschedule
propose another time
propose a new time
propose alternative
suggest another time
request a different time
request alternative time
pick another time
choose another time
select another time
confirm your attendance
confirm by return
confirm by replying
accept this invitation
accept this invite
reply to confirm
answer this meeting request
add to calendar

[notes job]
# the process
interview
interviews
intv
phone screen
screening call
intro call
first chat
second chat
next round
next stage
final round
first round
second round
third round
final stage
round 1
round 2
round 3
2nd round
1st round
3rd round
hr round
hr screen
hm round
technical round
tech round
case study
take home
takehome
work sample
pair programming
system design
live coding
coderpad
hackerrank
whiteboard
culture fit
cultural fit
assessment centre
assessment center
assessment day
group exercise
trial shift
trial day
paid trial
work trial
trial period
demo lesson
sample lesson
written test
written exercise
typing test
skills test
aptitude test
psychometric
competency based
competency questions
competencies
behavioural questions
behavioral questions
star method
star format
star examples
star stories
success profiles
situational questions
scenario questions
oral board
on the panel
panel chair
recruiter
recruiters
recruiting team
recruiting coordinator
recruitment
talent acquisition
talent team
talent partner
talent specialist
talent manager
people team
people partner
people ops
people and culture
hr manager
hr team
hr business partner
hr department
hr advisor
hr officer
hr executive
hr generalist
hr coordinator
hrbp
hiring manager
hiring mgr
hiring team
hiring process
headhunter
search consultant
staffing
employment agency
our client
end client
job agent
careers team
careers site
careers portal
candidate portal
candidate guide
candidate pack
candidate experience
# the job
the role
this role
the position
this position
the post
vacancy
vacancies
vacant
open role
open position
job opening
job opportunity
career opportunity
employment opportunity
job description
job spec
job specification
person specification
person spec
essential criteria
desirable criteria
selection criteria
jd
job ad
job advert
job advertisement
the ad
job posting
job title
job ref
job reference
job id
job code
requisition
req id
competition number
post reference
reporting to
line manager
direct reports
responsibilities
duties
size of team
why did the last
new position
newly created
your employment
employment type
employment status
employment history
place of work
job location
applied
applicant
applicants
application form
application number
application id
application ref
job application
candidacy
shortlist
shortlisted
short list
suitable candidate
successful candidate
preferred candidate
# papers
cv
cvs
cover letter
covering letter
resume
resumes
portfolio
work samples
samples of your work
writing samples
writing sample
references
referees
reference letters
letters of reference
letter of recommendation
certs
original certificates
academic certificates
degree certificate
proof of qualifications
proof of id
photo id
photo identification
government issued id
id proof
bring originals
copies of
right to work
eligibility to work
work permit
work authorization
work authorisation
work pass
work visa
sponsorship
employment pass
security clearance
background check
criminal record check
police check
police clearance
police vetting
garda vetting
dbs
crb
vulnerable sector check
working with children
wwcc
blue card
drug screen
pre employment
health questionnaire
driver s license
driving licence
drivers licence
drivers license
clean licence
bring licence
bring license
cscs card
white card
forklift ticket
forklift licence
food handlers
food hygiene
rsa
ahpra
nmc pin
nmc registration
nmbi
registration number
safeguarding
payslips
payslip
pay slips
relieving letter
offer letter
experience letter
aadhaar
pan card
sin card
national insurance number
vaccination record
application pack
equality monitoring
equal opportunity
equal opportunities
reasonable adjustments
accommodation requests
request accommodations
disability confident
bring your
bring a copy
bring copies
please bring
bring certificates
bring id
bring passport
bring docs
bring documents
come prepared
come ready
be ready to discuss
prepare a presentation
prepare a short
prepare a 10 minute
prepare a 5 minute
present to the panel
presentation topic
receive the questions
task on the day
short practical
practical task
practical exercise
practical test
practical assessment
written component
lesson plan
year group
in tray
dress code
business attire
business casual
business dress
smart casual
smart dress
dress smart
dress smartly
wear suit
wear a suit
suit and tie
wear black
black trousers
all black
black pants
non slip shoes
steel toe
steel toes
safety boots
safety shoes
print a badge
arrive 10 minutes
arrive ten minutes
arrive 15 minutes
arrive 10 mins early
video enabled
somewhere quiet
stable internet
reliable internet connection
# the offer
salary
pay range
pay rate
pay scale
pay band
pay grade
rate of pay
hourly rate
hourly wage
per hour
day rate
daily rate
base pay
base plus
ote
on target earnings
comp
compensation
benefits package
sign on bonus
signing bonus
relocation
willing to relocate
commission
overtime
superannuation
kiwisaver
rrsp
401k
stock options
share options
rsus
ctc
fixed and variable
lpa
lakhs
notice period
my notice
notice pd
weeks notice
month notice
months notice
serving notice
buyout
availability
available to start
earliest start
start date
when can you start
when could you start
joining date
date of joining
joining time
immediate joiner
immediate start
start asap
counter offer
other offers
where else
reason for leaving
reasons for leaving
why are you leaving
why leaving
why leave
career gap
full time
part time
fulltime
parttime
permanent
fixed term
temp to perm
zero hours
casual contract
contract length
contract role
contract to hire
c2h
w2
ir35
fte
37 5 hours
40 hours
35 hours
hours a week
hrs a week
hrs wk
hours pw
working hours
shifts
shift pattern
night shift
day shift
early shift
late shift
rota
roster
weekend work
every weekend
overnights
fifo
2 on 1 off
4 on 4 off
days in office
days in the office
days onsite
travel required
willing to travel
company car
car allowance
car required
own transport
driving required
clean driving
probation
probationary period
career progression
career path
maternity cover
mat cover
term time
locum
agency work
bank staff
internship
apprenticeship
graduate scheme
graduate programme
training contract
traineeship
learnership
tenure track
postdoc
billable hours
# the owner's own voice
why us
why them
why this company
why do you want
why do they
why i want
why you want
about yourself
strengths
weaknesses
biggest weakness
greatest weakness
where do you see
elevator pitch
my pitch
my story
questions for them
questions for him
questions for her
questions to ask
qs for them
my questions
q s to ask
smart questions
they asked
he asked
she asked
asked about
nervous
be confident
research company
researched
reread
their website
website says
glassdoor
new job
current job
current role
current employer
day job
career change
career break
leave work early
take it outside
call from car
boss doesn t know
confidential
discreet
wants to see me
wants to see my
wants to meet
wants to go thru
would like to meet
if it s a fit
right fit
good match
decide after
he ll decide
she ll decide
they ll decide
got a call from
friend works there
referred by
referred me
recommended me
knows the manager
put in a word
mgr is
area mgr
plant mgr
headteacher
ward manager
ward sister
practice manager
practice mgr
meet w owner
competitors
first 90 days
30 60 90
90 day plan
why hire
ideal candidate
type of person
experience in
years experience
years of experience
yrs exp
yrs experience
relevant experience
your background
your experience
your skills
skill set
skillset
qualification
tech stack
techstack
excel test
knife skills
signature dish
latte art
till experience
customer service experience
cpc
digi card
cdl
mvr
ask for hr
your certificates
great speaking with you
like to see you again
come in and meet
looking forward to welcoming you
executive search
retained search
your motivations
your career history
your career to date
your previous roles
your work experience
your suitability
your expectations
your current position
number on your application
will be calling you
she is calling me
he is calling me
she s calling me
he s calling me
they re calling me
calling my cell
calling my mobile
quiet room
confirm your attendance
please acknowledge
reimburse your travel
clean shaven
walk the floor
walk through the site
have a look around
meet the principal
meet the head
talk pay
talk numbers
discuss pay
what s the pay
30k
40k
50k
60k
35k
45k
55k
min wage
minimum wage
living wage
sick pay
days leave
bank holidays
back shift
opening shift
closing shift
school hours
hours flexible
flexible hours
cover nights
why did last person leave
why did last one leave
who would i report to
who do i report to
who will i report to
team culture
staff turnover
training budget
study leave
career growth
room for growth
promotion prospects
what does success look like
when will they decide
decide before
start straight away
asap start
60 days notice
90 days notice
counteroffer
looking for work
returning to work
got to final
made it to round
passed screening
passed round
qts
nqt
sc clearance
dv clearance
bpss
original ic
matric
civil service
chair of panel
chair of governors
board of management
chairperson
hr rep
hr lady
hr girl
hr guy
from hr
agency said
agency says
agency rep
agency girl
agency guy
consultant from
rec consultant
re job
about a job
the job
this job
shift mgr
office mgr
job board
jobs board
saw the advert
saw ad
seen ad
replied to ad
ad online
ad says
ad said
advert says
advert said
spec says
spec attached
pd attached
position description
role profile
role pack
star answers
examples ready
example ready
story ready
stories ready
think of examples
learn their
know menu
their values
company values
talk through your
our stack
whiteboarding
teams link in email
zoom link in email
candidate page
candidate hub
app centre
application portal
job req
competition ref
posting number
panel questions
same questions
merit list
order of merit
eligibility list
talent pool
reserve list
passed exam
bleep test
polygraph
background packet
personal history statement
vetting form
reference check consent
referee details
how you would approach
whites and knives
knife roll
immunisation record
looking forward to meeting you
look forward to meeting you
looking forward to meeting with you
looking forward to speaking
look forward to speaking
looking forward to talking
look forward to talking
looking forward to chatting
look forward to chatting
looking forward to our chat
looking forward to our conversation
look forward to our conversation
ask us questions
excited to meet you
excited to speak
can t wait to meet you
came across your profile
found your profile
saw your profile
liked your profile
my client
roles like this
new opportunity
new role
next role
next move
looking to move
open to new
open to opportunities
what you re looking for
looking for next
what you are looking for
market rate
hours and pay
job hours
pay and hours
chat about the hours

[notes guard]
scorecard
scorecards
score card
score sheet
scoring sheet
scoring matrix
scoring grid
interview kit
interview kits
interview guide for
interviewer guide
candidate packet
candidate s profile
candidate s resume
candidate s cv
candidate s portfolio
candidate resume
candidate resumes
candidate cv
candidate cvs
candidate profile https
candidate profile link
candidate profile in
candidate summary
candidate feedback form
candidate linkedin
view candidate
see candidate
link to candidate
open candidate
candidate in greenhouse
candidate in ashby
resume attached
resumes attached
his cv attached
her cv attached
their cv attached
his resume
her resume
their resume
cv of the candidate
resume of the candidate
resume link
resume pdf
resume https
resume http
cv https
cv http
download resume
download cv
view resume
view cv
see resume
see cv
submit feedback
submit your feedback
submit your scores
submit scores
submit interview feedback
submit evaluation
complete your evaluation
complete the evaluation form
complete your feedback
complete feedback form
fill in feedback
fill out feedback
fill out your feedback
fill out the feedback
leave interview feedback
leave feedback in
add your feedback
enter your feedback
enter feedback
feedback on the candidate
your feedback on this candidate
feedback form https
feedback due within
feedback in greenhouse
feedback in ashby
feedback is hidden
before the debrief
debrief to follow
team debrief
panel debrief
debrief scheduled
interview feedback form
evaluation form for the candidate
evaluation sheet
please interview
you are interviewing candidates
you are interviewing a
you are interviewing the
you re interviewing a
you re interviewing candidates
you will be interviewing a
you will be interviewing the
you will be interviewing candidates
you ll be interviewing a
you ll be interviewing the
you ll be interviewing candidates
you ll be interviewing our
you have been assigned as
you ve been assigned as
you are assigned to interview
you have been added to the interview panel
you ve been added to the panel
you are on the panel
you re on the panel
you are on the interview panel
you are the interviewer
you re the interviewer
your role interviewer
your role shadow
as the interviewer
interviewers please
interviewer notes
interviewer instructions
interviewer prep
interviewer briefing
for interviewers
for the interviewers
dear interviewer
dear interviewers
dear panel
dear panellists
hi panel
hi interviewers
hi interview team
hello panel
hello interviewers
thanks for interviewing
thank you for interviewing
thanks for helping interview
thanks for agreeing to interview
thanks for being on the panel
thank you for agreeing to sit
interviewing on behalf of
assess the candidate
assessing the candidate
evaluate the candidate
evaluating the candidate
interview the candidate
interviewing the candidate
score the candidate
rate the candidate
probe the candidate
ask the candidate
questions for the candidate
meet the candidate
greet the candidate
sell the candidate
candidate will present to us
candidate has applied
your focus area
areas to probe
areas to assess
competency to assess
competencies to assess
attribute to assess
hire no hire
strong hire
hiring committee
hire decision
do not forward to the candidate
don t forward to the candidate
do not share with the candidate
don t share with candidate
not visible to the candidate
hidden from candidate
internal notes
interview team only
interviewer only
question sheet
applicant cv
applicant s cv
applicant s resume
applicants cvs
shortlist attached
you re interviewing jane
cv pdf
you re interviewing for us

[notes mock]
mock interview
mock interviews
mock panel
mock case
mock session
mock round
mock loop
mock phone
mock coding
mock technical
practice interview
practice interviews
practise interview
practice partner
practise partner
practice session
practice platform
practice case
practise together
practice together
interview practice
interview practise
peer practice
peer mock
interviewing io
pramp
plays the interviewer
plays interviewer
plays the manager
plays hiring manager
pretend interviewer
act as interviewer
acts as interviewer
pretend it s real
simulated interview
simulate an interview
simulate the interview
coaching package
interview coach
coaching client
swap roles
swap after
then swap
switch roles
then switch
take turns
give each other feedback
feedback afterwards on my answers
interview coaching
interview confidence
career coaching
each way
question bank

[notes prep]
prep session
prep call
prepare you for
help you prepare
help you get ready
get you ready for
get you prepared
prep you for
prepping you
before your interview with
interview tips
career coach
careers coach
careers adviser
careers advisor
careers service
our coaching
coaching session
interview coaching
polish your
rework your
practise answers
practice answers
answers out loud
flashcards

[notes training]
certificate of completion
certificate of attendance
participants will learn
you will learn
you ll learn
learn how to
this workshop
in this session you
this session covers
this course
this training
mandatory training
this module
learning objectives
e learning
register here
register now
reserve your seat
save your seat
our speakers
attendees will
webinar
training session
become an interviewer
new interviewers
interviewer certification
trained interviewer
interviewer pool
added to the panel
added to any panel
tickets available
cpd points
open to all staff

[notes media]
podcast
episode
our listeners
our readers
our audience
our viewers
journalist
reporter
live on air
on the record
off the record
press office
press release
comms team
key messages
media training
photographer will
riverside fm
streamyard
squadcast
zencastr
show notes
on the show
quote approval
youtube
producer will
studio
mic check
sound check
film crew
camera crew
will air
live hit
talking points
on air at
our article
the article
editorial piece

[notes research]
research study
user research
user study
market research
participant
participants
participating
your participation
take part in
taking part in our
taking part in this
gift card
amazon gift
incentive
voucher
usability
consent form
informed consent
ethics approval
ethics committee
as a customer
using our product
use our product
using our app
use our app
how you use
how people use
how they use
your experience with our product
your experience using
your experience of using
respondent io
usertesting
user interviews com
userinterviews com
dscout
prolific
our study
this study
right or wrong answers
my thesis
my dissertation
phd research
masters research
early access
compensated
compensation for your time
you have been selected to participate
selected to take part
product feedback
your feedback on our product
help us improve
think aloud
no sales pitch
no pitch
anonymised
anonymized
honorarium
try a prototype
as a thank you we

[notes official]
visa appointment
visa interview
visa application
visa category
visa fee
ds 160
ds160
ds 260
i 485
i 130
n 400
n400
biometrics
vfs
at the embassy
at the consulate
embassy appointment
consular officer
citizenship test
trusted traveler
known traveler number
passport renewal
two passport photos
police station
police report
crime ref
crime reference
witness statement
under caution
duty solicitor
court hearing
court date
jury service
your claim
claim number
claim reference
universal credit
work coach
job search evidence
job search diary
benefit claim
benefits claim
housing benefit
child benefit
unemployment benefits
mutual obligation
planning permission
tax return
loan application
life cover
life insurance
income protection
names of doctors
doctors and medications
visa officer
citizenship ceremony
your mortgage
mortgage application
green card interview
your file with us
jobseeker s
jobseeker diary
remortgage
interest rate
fixed rate
credit card

[notes school]
admission committee
admissions committee
admissions tutor
your child
your daughter
child s progress
parents evening
parent teacher interviews
parent booking
applicant to the program
applicants to the program
master s programme
masters programme
mba programme
mba program
phd programme application
study at our university
school place
offer of a place
student loan
student finance
ucas
why this course
alumni interviewer
graduate admissions
report card
scholarship committee
scholarship panel

[notes home]
tenancy agreement
landlord reference
landlord references
the flat
our flat
flatmates
housemates
rental application
rental history
rent is
the rent
monthly rent
rent per
per month bills
bills included
co op board
coop board
membership committee
housing co op
board package
spare room
room available
move in date
home study
your tenancy
the tenancy
home check
nanny share

[notes staff]
exit interview
laptop return
return of equipment
return your laptop
last day at
leaving the company
offboarding
annual review
performance review
appraisal
self assessment
self review
self evaluation
goals for next
objectives for
okrs
your rating
merit increase
pay review
development plan
return to work
sick note
probation period review
end of probation
it setup
laptop collection
new starter
new joiners
new hire paperwork
hr paperwork
p45
sign your contract
sign the contract
contract signing
offer letter signing
redundancy
grievance
disciplinary
union rep
occupational health
reasons for leaving and
set up your laptop
your manager and you

[notes sales]
product demo
live demo
see a demo
show you a demo
personalised demo
personalized demo
demo of
pricing
your needs
your business
your company s
your organisation s
your organization s
your current solution
your current provider
your team s needs
how we can help
how we help
we help companies
we help teams
help you save
time to hire
account executive will
solutions engineer
free consultation
no obligation
free trial
renewal
your subscription
quote
quotation
purchase order
poc
proof of concept
sign off on security
your pension
term sheet
our fund
your startup
your raise
proposal for
our proposal
your current supplier

[notes fair]
booth
booths
job fair
career fair
careers fair
careers expo
employers will
employers attending
employers incl
employers including
companies attending
exhibitors
drop in anytime
no registration
free entry
on the spot interviews
bring resumes
open to the public
students and graduates
meet employers
meet recruiters

[notes coffee]
informational
no agenda
no strings
pick your brain
pick her brain
pick his brain
pick their brain
catch up
career advice
long time no see
ex colleague
former colleague
old colleague
what it s like to work
what is it like to work
how did you get into
as a referee
your reference for
listed you as
named you as a
dates of employment
rehire

[notes deadline]
complete the assessment
complete the test
complete the assignment
complete the challenge
complete the exercise
complete your assessment
complete your test
complete this test
complete this assessment
complete online
submit by
submit before
submit your solution
submit your recording
submit your answers
submit your video
due by
own pace
in your own time
anytime before
at any time before
expires on
link expires
record your answers
record your responses
record your response
record yourself
recorded responses
pre recorded
re record
no live interviewer
no interviewer present
timed test
timed assessment
hours to complete
days to complete
within 48 hours
within 72 hours
within 5 days
within 7 days
rewrite the
deadline for submission
submission deadline

[notes debrief]
debrief
calibration
calibrate
discuss the candidates
discuss candidates
discuss all candidates
review candidates
review the candidates
compare candidates
candidates we interviewed
both finalists
decide on next steps for
hire decision
hire no hire
scorecards in
scores in
rank candidates
sourcing channels
sourcing strategy
interview plan
who s on the loop
who is on the loop
opening the req
headcount approved
must haves nice to haves

[notes reminder]
thank you note
send a thank you
send thank you
thank you email
follow up email
remember to send
remember to thank

[notes names]
on behalf of our client {co}
our client {co}
interview for the position of {role} at {co}
interview for the position of {role} with {co}
interview for the position of {role} with the {co}
interview for the position of {role} within {co}
interview for the position of {role}
interview for the position {role}
interview for the post of {role} at {co}
interview for the post of {role}
interview for the role of {role} at {co}
interview for the role of {role} with {co}
interview for the role of {role}
interview for our {role} position
interview for our {role} role
interview for our {role} vacancy
interview for the {role} vacancy at {co}
interview for the {role} vacancy
interview for the {role} post
interview for the {role} job
interview for the {role} opening
interview for {role} with {co}
invitation to interview for {role} at {co}
invited to interview for {role} at {co}
interview at {co} for the {role}
interview with {co} for the {role} position
interview with {co} for the {role} role
interview with {co} for the position of {role}
interview with {co} for {role}
position of {role} with the {co}
position of {role} with {co}
position of {role} at the {co}
position of {role} at {co}
position of {role} within {co}
post of {role} at {co}
post of {role} with {co}
role of {role} at {co}
role of {role} with {co}
application for the post of {role} at {co}
application for the post of {role}
application for the role of {role} at {co}
application for the role of {role}
application for the position of {role} with {co}
application for the {role} vacancy
application for the {role} post
application for the {role} job
application for our {role} role
application for our {role} position
application for our {role} vacancy
application to join {co} as
application to the {role} role at {co}
application to the {role} position at {co}
application to our {role} role
applying for the {role} vacancy at {co}
applying for the {role} job at {co}
applying for the {role} role with {co}
applying for the {role} position with {co}
applying for the position of {role} at {co}
applying for the position of {role} with {co}
applying for the position of {role}
applying for the role of {role} at {co}
applying for the role of {role}
applying for the post of {role}
applying for our {role} role at {co}
applying for our {role} position
applying for our {role} role
applying for our {role} vacancy
applying for the {role} vacancy
applying for the {role} job
applying for the {role} opening
applying for the {role} opportunity
applying for {role} with {co}
interest in the {role} vacancy
interest in the {role} opportunity at {co}
interest in the {role} opportunity
interest in the {role} job at {co}
interest in the role of {role}
interest in the position of {role}
interest in the post of {role}
interest in becoming a {role}
shortlisted for the position of {role} at {co}
shortlisted for the position of {role}
shortlisted for the post of {role}
shortlisted for the role of {role}
shortlisted for the {role} position
shortlisted for the {role} role
shortlisted for the {role} post
shortlisted for {role} at {co}
applied for the {role} position at {co}
applied for the {role} role at {co}
applied for the {role} position
applied for the {role} role
applied for {role} at {co}
interest in the {role} position at {co}
interest in the {role} role at {co}
interest in our {role} position at {co}
interest in our {role} role at {co}
interest in the {role} opening at {co}
interest in the {role} position
interest in the {role} role
interest in our {role} position
interest in our {role} role
interest in the position of {role} at {co}
applying to the {role} position at {co}
applying to the {role} role at {co}
applying for the {role} position at {co}
applying for the {role} role at {co}
applying for the {role} position
applying for the {role} role
applying to the {role} role
applying to the {role} position
applying for {role} at {co}
application for the {role} position at {co}
application for the {role} role at {co}
application for the {role} position
application for the {role} role
application for the position of {role} at {co}
application for the position of {role}
application for {role} at {co}
applying to {co}
applying at {co}
application to {co}
application with {co}
interview for the {role} position at {co}
interview for the {role} role at {co}
interview for the {role} position with {co}
interview for the {role} role with {co}
interview for the {role} position
interview for the {role} role
interview for {role} at {co}
interviewing for the {role} position
interviewing for the {role} role
interviewing with {co}
interview with {co}
interview at {co}
the {role} position at {co}
the {role} role at {co}
our {role} role
our {role} position
the {role} opening
interest in joining {co}
interest in working at {co}
interest in {co}
careers at {co}
recruiting team at {co}
recruiter at {co}
recruiting coordinator at {co}
talent acquisition at {co}
talent acquisition partner at {co}
talent team at {co}
hiring team at {co}
team at {co}
the {co} recruiting team
the {co} talent team
the {co} hiring team
the {co} people team
company: {co}
employer: {co}
position: {role}
role: {role}
job title: {role}
job: {role}
{co} has scheduled a call
job at {co}
position at {co}
role at {co}
vacancy at {co}
interview loop w/ {co}
of {co} has scheduled
call with you for {role}
hiring manager for {role}
here from {co}
recruiter for {co}
on behalf of {co}
careers team at {co}
you have applied to {co}
applying for? {role}
the {role} position with {co}
the {role} role with {co}
the {role} opportunity with {co}
the {role} opportunity at {co}
the {role} vacancy at {co}
the {role} vacancy with {co}
the {role} post at {co}
the {role} job at {co}
the {role} job with {co}
a {role} position at {co}
a {role} role at {co}
a {role} opportunity at {co}
our {role} vacancy
our {role} opening
our {role} opportunity
{role} position at {co}
{role} role at {co}
{role} vacancy at {co}
role: {role} at {co}
role: {role} @ {co}
role: {role}, {co}
position: {role} at {co}
position applied for: {role}
role applied for: {role}
post applied for: {role}
post: {role}
vacancy: {role}
job role: {role}
job position: {role}
position title: {role}
designation: {role}
interview for: {role}
interview role: {role}
organisation: {co}
organization: {co}
company name: {co}
hiring company: {co}
client: {co}
client name: {co}
school: {co}
the role is {role}
vacancy for {role}
vacancy of {role}
vacancy for a {role}
opening for {role}
opening for a {role}
hiring for {role}
hiring a {role}
looking for a {role}
as a {role} at {co}
as {role} at {co}
as a {role} with {co}
candidate for the {role} position
candidate for the {role} role
conversation about the {role} role at {co}
conversation about the {role} position at {co}
conversation about the {role} role
conversation about the {role} position
chat about the {role} role at {co}
chat about the {role} position at {co}
chat about the {role} role
chat about the {role} position
talk about the {role} role
talk about the {role} position
discuss the {role} role at {co}
discuss the {role} position at {co}
discuss the {role} opportunity at {co}
discuss the {role} role
discuss the {role} position
discuss the {role} opportunity
discuss the {role} vacancy
about the {role} position
about the {role} role
about the {role} vacancy
about the {role} opening
about the {role} job
re: {role} position
re: {role} role
re: {role} vacancy
stage of the {role} process
round for the {role} position
round for the {role} role
interviewed by {co}
interviewing at {co}
interviewing for {co}
interviewing you for the {role}
phone screen with {co}
phone screen - {co}
recruiter phone screen - {co}
phone interview with {co}
telephone interview with {co}
video interview with {co}
virtual interview with {co}
screening call with {co}
onsite with {co}
onsite at {co}
in-person with {co}
final round with {co}
next round with {co}
conversation with {co}
opportunity at {co}
opportunity with {co}
opportunities at {co}
opening at {co}
openings at {co}
vacancy with {co}
position with {co}
role with {co}
role with our client {co}
job with {co}
career at {co}
career with {co}
careers with {co}
working at {co}
working for {co}
work for {co}
work at {co}
to join {co}
join us at {co}
joining us at {co}
hire at {co}
interest in joining the {co} team
interest in the {co} team
interested in {co}
interest in a career at {co}
interest in a career with {co}
interest in employment with {co}
interest in opportunities at {co}
considering {co}
thank you for choosing {co}
thank you for considering {co}
welcome you to {co}
welcoming you to {co}
the team here at {co}
us here at {co}
all at {co}
all of us at {co}
everyone at {co}
we at {co}
here at {co}
i'm with {co}
i am with {co}
calling from {co}
calling you from {co}
reaching out from {co}
writing from {co}
representing {co}
retained by {co}
client, {co}
my client {co}
hiring manager at {co}
recruiter with {co}
recruiter, {co}
recruiter | {co}
recruiter - {co}
recruiter – {co}
recruiter @ {co}
senior recruiter, {co}
technical recruiter, {co}
corporate recruiter, {co}
recruitment team at {co}
recruitment team, {co}
recruitment manager, {co}
recruitment officer, {co}
recruitment coordinator, {co}
recruitment partner, {co}
recruitment advisor, {co}
recruitment adviser, {co}
recruitment specialist, {co}
resourcing team, {co}
resourcing partner, {co}
resourcing advisor, {co}
recruiting coordinator, {co}
recruiting manager, {co}
recruiting team, {co}
talent acquisition, {co}
talent acquisition | {co}
talent acquisition - {co}
talent acquisition – {co}
talent acquisition manager, {co}
talent acquisition partner, {co}
talent acquisition specialist, {co}
talent acquisition coordinator, {co}
talent acquisition advisor, {co}
talent acquisition lead, {co}
talent acquisition specialist at {co}
talent acquisition manager at {co}
talent partner, {co}
talent partner at {co}
talent partner | {co}
talent manager, {co}
talent team, {co}
talent @ {co}
head of talent, {co}
head of talent at {co}
head of people, {co}
head of people at {co}
people partner, {co}
people partner at {co}
people team, {co}
people team at {co}
people & culture, {co}
people and culture, {co}
people manager, {co}
people advisor, {co}
people operations, {co}
people ops, {co}
people operations at {co}
hr manager, {co}
hr manager at {co}
hr manager | {co}
hr manager - {co}
hr manager – {co}
hr director, {co}
hr officer, {co}
hr advisor, {co}
hr adviser, {co}
hr assistant, {co}
hr administrator, {co}
hr coordinator, {co}
hr coordinator at {co}
hr business partner, {co}
hr generalist, {co}
hr generalist at {co}
hr specialist, {co}
hr executive, {co}
hr executive at {co}
hr consultant, {co}
hr department, {co}
hr dept, {co}
hr team, {co}
hr team at {co}
hr at {co}
head of hr, {co}
head of hr at {co}
human resources manager, {co}
human resources officer, {co}
human resources coordinator, {co}
human resources department, {co}
human resources, {co}
human resources | {co}
human resources - {co}
human resources at {co}
human resources for {co}
human resources department at {co}
office manager, {co}
practice manager, {co}
general manager, {co}
store manager, {co}
operations manager, {co}
managing director, {co}
executive director, {co}
headteacher, {co}
principal, {co}
co-founder, {co}
co-founder & ceo, {co}
founder & ceo, {co}
founder, {co}
founder at {co}
ceo, {co}
ceo at {co}
clerk to the governors, {co}
school business manager, {co}
school secretary, {co}
careers team, {co}
{co} talent acquisition team
{co} talent acquisition
{co} talent team
{co} recruitment team
{co} recruiting team
{co} recruiting
{co} recruitment
{co} resourcing team
{co} careers team
{co} careers
{co} hiring team
{co} people team
{co} people & culture
{co} people and culture
{co} hr team
{co} hr department
{co} human resources
{co} is looking for
{co} is hiring
{co} would like to invite you
{co} would like to interview you
{co} has invited you
{co} is inviting you
{co} invites you
{co} have invited you
"""
