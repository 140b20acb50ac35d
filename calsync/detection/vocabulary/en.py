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
career interview call
stage interview
1st stage interview
2nd stage interview
final stage interview
interview block
interview call
graduate interview
follow up call with recruiter
tel interview
hirevue interview
skills interview
sjt interview
interview part 1
interview part 2

[plain]
interview
interviews
interviewing
intvw
itw
screening call

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
case discussion
take home review
take home discussion
take home walkthrough
portfolio review
portfolio presentation
technical deep dive
technical assessment
system design
whiteboard session
pair programming
pairing session
culture fit
culture fit chat
culture chat
culture add
values fit
team fit
team match
team matching
meet the team
bar raiser
reference call
offer call
offer discussion
~ screen
~ screening
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
intv

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

[candidate]
shadow
shadowing
reverse shadow
panelist
candidate
candidates
applicant
applicants
interviewee
interviewer
interviewers
interviewer training
interviewing candidates
interview candidates
hiring committee
hiring panel
scorecard
scorecards
interview panel
i am interviewing
i interview
me interviewing
conduct interview
conduct interviews
conducting interviews
conduct interview with
hiring loop
hiring sync
screening of
shortlist
shortlisting
interviewing for us
candidates for
interviews for the
interviews for our
interview day for candidates

[mock]
mock
mock interview
mock interviews
mock technical interview
mock phone screen
practice interview
practice interviews
interview practice
interview practise
practise interview
practicing interview
interview drill
interview drills
interview roleplay
interview role play
peer practice
dry run
dummy interview
pretend interview
interview simulation
simulated interview
~ rehearsal
~ rehearse
~ practice
~ pramp
~ role play

[prep]
interview prep
interview preparation
interviews prep
prep for interview
prep for
prep interview
prep call
prep session
prep with
prep time
prep
interview coaching
interview coach
interview study
interview research
interview questions
interview notes
interview cheat sheet
interview warm up
interview warmup
interview homework
^prepare
^preparing
^preparation
^study
^practice
^practise
^rehearse
^research
^revise
^leetcode
^review
^read
^read up
^brush up
^learn
preparation
coaching
leetcode
study session
study group
~ study
~ coaching session
^prepping
^practising
^rehearsing
^revising
^researching
^reading
^studying

[training]
interview training
interviewer training
interview skills
interviewing skills
interview workshop
interview masterclass
interview bootcamp
interview webinar
interview seminar
interview techniques
interview technique
interview course
interview class
interview tips
interview clinic
interview certification
interview shadowing
interview shadow
shadow interview
shadow interviews
reverse shadow
shadowing
training for
how to interview
how to ace
how to prepare
acing the
ace the interview
ace your interview
cracking the coding
unconscious bias
structured interviewing
interviewing 101
interview 101
hiring training
lunch and learn
~ training
~ workshop
~ webinar
~ bootcamp
~ masterclass
~ seminar
~ lecture
~ course
~ meetup
~ tutorial
~ conference

[debrief]
debrief
debriefing
interview debrief
post interview
interview feedback
candidate feedback
feedback on candidate
roundup
interview round up
round up
interview sync
interview huddle
pre brief
prebrief
calibration
interview calibration
interview kickoff
interview kick off
interview planning
interview plan
interview scheduling
interview process
interview process review
interview rubric
interview guide
interview schedule review
interview loop design
hiring meeting
hiring review
hiring plan
hiring planning
hiring pipeline
pipeline review
recruiting sync
recruiting standup
recruiting stand up
recruitment sync
recruitment planning
intake
intake call
intake meeting
job description review
decision meeting
hire decision
hiring decision
write feedback
submit feedback
~ wash up
~ huddle
~ sync
~ retro
~ retrospective
~ kickoff

[media]
~ herald
~ gazette
~ courier
~ tribune
~ post
~ journal
~ daily
~ weekly
transcript
transcripts
transcribe
^transcribe
mayor
minister
senator
oprah
^edit
actor
actress
novelist
tv
podcast
podcast interview
press interview
press
media interview
radio interview
radio
tv interview
television interview
newspaper interview
magazine interview
journalist
journalists
reporter
interview with journalist
interview by
interview recording
record interview
recording interview
recorded interview
interview article
interview series
interview transcript
interview for the article
interview for article
interview for blog
blog interview
video shoot
film interview
street interview
livestream
live stream
interview video
episode
ep
ceo interview
celebrity interview
author interview
artist interview
band interview
post match interview
post game interview
oral history
alumni interview
fireside chat
~ newsletter
~ magazine
~ documentary
~ broadcast
~ news
~ times
~ channel
~ show
~ ama
^watch
^listen
^listen to
^read
^stream
^book
interview with the vampire
the interview movie
doc crew
film crew
camera crew
documentary
interview me about
interview us about
about the book
crew
bbc
~ guardian
~ bbc
~ cnn
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

[research]
user interview
user interviews
user research
user study
user research interview
research interview
research interviews
customer interview
customer interviews
client interview
customer discovery
discovery interview
discovery interviews
stakeholder interview
stakeholder interviews
expert interview
expert interviews
participant interview
participant
participants
usability
usability test
usability testing
usability interview
ux interview
ux research session
product research
market research
focus group
survey interview
study interview
interview study
qualitative interview
qualitative interviews
thesis interview
dissertation interview
interview for thesis
win loss interview
churn interview
persona interview
field interview
requirements interview
interviewing users
jobs to be done
jtbd
jtbd interview
feedback interview
research session
research study
~ research
~ thesis
~ users
~ beta
paid interview
paid study
paid research
oral history
family history
history project
voucher

[official]
lawyer
solicitor
notary
immigration officer
parole
probation officer
social worker
visa interview
visa appointment
visa
embassy
consulate
consular
uscis
immigration interview
immigration
green card
green card interview
citizenship
citizenship interview
naturalization
naturalisation
naturalization interview
asylum
asylum interview
biometrics
passport
global entry
nexus interview
tsa precheck
border
police interview
police
witness interview
witness
court
deposition
custody interview
custody
benefits interview
jobcentre
job centre
jobseeker
jobseekers
unemployment office
unemployment interview
unemployment
social security
pip assessment
insurance interview
insurance claim
claim interview
jury duty
jury
~ security clearance
~ clearance interview
~ background check
~ claim
~ customs
~ tax

[school]
teacher
headteacher
headmaster
elementary
principal s office
phd admission
phd interview
postgraduate interview
admission
admissions
admission interview
admissions interview
university interview
college interview
mba interview
phd admission
school interview
school place
medical school interview
med school interview
law school interview
grad school
grad school interview
oxbridge
scholarship
scholarship interview
fellowship interview
fellowship
parent interview
parents interview
parent teacher
parents evening
teacher conference
preschool
preschool interview
kindergarten
kindergarten interview
nursery
nursery interview
daycare
tutoring
homework
kids interview
school project
student interview
class project
science fair
ucas
viva
~ enrolment
~ enrollment
~ alumni interview

[home]
cleaner
new cleaner
gardener
plumber
builder
handyman
decorator
tenant
tenant interview
tenants
tenancy
landlord
landlord interview
flat viewing
apartment viewing
viewing
flatmate
flatmates
flatmate interview
roommate
roommates
roommate interview
housemate
housemate interview
flat share
flatshare
room interview
co op board
coop board
co op board interview
board interview
condo board
letting
lettings
letting agent
adoption interview
adoption
adopt
foster
foster interview
shelter interview
nanny
nanny interview
babysitter
babysitter interview
au pair
cleaner interview
contractor interview
caregiver interview
dog sitter
dog walker
pet sitter
nursing home
~ mortgage
~ apartment
~ flat
~ broker

[staff]
exit interview
exit interviews
stay interview
stay interviews
exit meeting
offboarding
appraisal
appraisals
performance review
performance interview
annual review
annual interview
annual appraisal
mid year review
year end review
quarterly review
probation review
probation interview
probationary review
promotion interview
promotion
disciplinary
disciplinary interview
disciplinary hearing
investigation
investigation interview
return to work interview
return to work
grievance
one on one
1 on 1
1 1
1on1
check in
career conversation
career development
salary review
onboarding
onboarding interview
review with manager
~ skip level
~ standup
~ all hands
~ town hall

[sales]
accountant
banker
financial advisor
financial adviser
mortgage advisor
estate agent
realtor
sales call
sales meeting
sales interview
sales pitch
product demo
demo
demo call
pitch
pitch meeting
vendor interview
vendor interviews
vendor selection
vendor
supplier interview
agency pitch
client meeting
customer call
partner call
partnership
investor
investor call
investor meeting
due diligence
account review
renewal
onboarding call
rfp
rfp interview
discovery call
kick off
architect interview
~ proposal
~ quote
~ contract
~ client
with customer
with client
with vendor
with supplier
onsite with customer

[upkeep]
phone screen repair
screen repair
screen replacement
screen protector
broken screen
cracked screen
screen fix
phone repair
repair
~ replacement
~ inspection

[care]
therapist interview
therapy
therapy intake
intake interview
clinical interview
medical interview
diagnostic interview
patient interview
donor interview
blood donor
health screening
cancer screening
breast screening
vision screening
screening colonoscopy
medical screening
dental screening
hearing screening
bowel screening
~ clinic
~ doctor
~ doctors

[reminder]
interview outcome call
interview notes
^add
thank you note
thank you notes
thank you email
thank you emails
thank you mail
thank you letter
thank you card
thank you to
thank you for
thank you after
thanks after
thank interviewers
thank interviewer
thank recruiter
thankyou note
thankyou email
send thanks
send thank you
^thank
^thanks
^follow up
^followup
^following up
follow up with
follow up email
follow up on
follow up after
follow up about
follow up to
follow up re
interview follow up
interview followup
after interview
after the interview
after my interview
chase
^chase
^nudge
^ping
^reminder
^remind
^remember
^reply
^respond
^email
^e mail
^mail
^send
^write
^write to
^call back
^call about
^call re
^call acme about
^ask
^check
^check in
^confirm
^schedule
^reschedule
^book
^arrange
^set up
^pick
^choose
^decide
^decline
^accept
^submit
^apply
^upload
^update
^finish
^complete
^buy
^iron
^print
^pack
^get
^plan
^think
^hear back
^hear from
^await
^awaiting
^wait
^waiting
^no news
^result
^results
to do
todo
reminder
reminder about
interview reminder
hear back
heard back
waiting to hear
waiting for
results of
interview result
interview results
interview decision
interview outcome
decision expected
result expected
results due
feedback due
decision due
decision date
response due
expect answer
expect reply
expect feedback
expected answer
interview expenses
reimbursement
travel expenses
availability for
send availability
interview availability
confirm interview
schedule interview
reschedule interview
interview reflection
interview reflections
reflect on
lessons from
notes from
how did it go
interview anniversary
^tell
^let
^order
^return
^collect
^find
^look
^make
^download
^charge
^wash
^polish
^dry clean
^bring
^note
^notes
^debrief
^recover
^celebrate
^relax
recovery
no meetings

[errand]
^drive to
pick up
interview outfit
interview clothes
interview suit
interview shoes
interview haircut
interview shopping
outfit for
outfit
suit for
suit fitting
haircut
haircut before
dry cleaning
dry cleaner
tailor
travel to
travel for
travel from
travel home
^travel
^train
^flight
^fly
^drive
^taxi
^uber
^bus
^hotel
^parking
^leave for
^leave
^commute
^head to
^walk to
train to
flight to
drive to
taxi to
bus to
hotel for
before interview
before the interview
parking for
babysitter for
day off for
portrait
headshots
drinks
celebrate
celebration
celebratory
~ lunch
~ dinner
shirt
suit
blazer
tie
shoes
babysitter for interview
uber to
print cv
print resume
ice
train
flight

[deadline]
take home due
take home deadline
take home assignment
take home test
take home exercise
take home challenge
take home project
take home
takehome
take home task
coding challenge
coding test
online assessment
online test
aptitude test
psychometric test
personality test
assessment due
assignment due
assignment
challenge due
test due
hirevue due
one way interview
one way video interview
on demand interview
on demand video interview
pre recorded interview
prerecorded interview
asynchronous interview
asynchronous video interview
recorded video interview
deadline
deadline for
due
due date
application deadline
applications close
application due
apply by
hackerrank test
codility test
codesignal test
~ submission
~ homework

[fair]
job fair
career fair
careers fair
recruiting fair
recruitment fair
hiring fair
hiring event
recruiting event
recruitment event
career day
careers day
career event
information session
info session
open house
open day
open evening
company presentation
networking event
virtual fair
hackathon
campus event
alumni event
meet and greet
~ networking
~ panel discussion
~ panel talk
~ q a
volunteer
volunteering
volunteer interview
^webinar

[coffee]
coffee
coffee chat
coffee with
coffee catch up
informational interview
informational interviews
informational
informational chat
informational call
information interview
career chat
career advice
networking call
networking chat
networking coffee
catch up
catchup
mentor
mentoring
mentorship
mentor chat
~ beers
~ brunch

[hold]
hold
^hold
hold for interview
hold for interviews
interview hold
block for
blocked
^block
no interviews
no interview
interview free
do not book
do not schedule
dnb
placeholder
tentative hold
busy
ooo
out of office
available for
available for interviews
interview availability
interview window
interview windows
interview slots
interviews blocked
focus time

[leisure]
golf
boxing
poker
quiz
trivia
chess
darts
tournament
playoffs
playoff
draft
nba
nfl
world cup
cinema
movie
film
film screening
movie screening
movie night
screening room
premiere
theater
theatre
concert
date night
first date
speed dating
auction
pub
wedding
~ match
~ party

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
officer
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
planner
buyer
nurse
teacher
lecturer
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
scheme
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
media
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
learning
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
social
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
head
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
ventures
hotels
hotel
restaurant
bakery
brewery
museum
library
ai
io

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
new
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
meet
talk
discussion
session
appointment
conference
intro
introduction
introductory
initial
first
second
third
fourth
fifth
last
next
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
teams
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
hr
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
online
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

[at]
at

[with]
with
w
by
from

[for]
for
as
for the
re
position
role

[notes thanks]
thank you for applying
thanks for applying
thank you for your application
thanks for your application
thank you for your interest in
thanks for your interest in
thank you for your interest
thanks for your interest
your application for
your application to
your application with
your recent application
your job application
received your application
reviewed your application
reviewing your application
your candidacy
your background
your resume and
impressed with your
impressed by your
invite you to interview
inviting you to interview
invite you to an interview
invite you for an interview
invite you to a first
invite you to the next
invite you to a technical
like to invite you
move you forward
moving you forward
moving forward with you
move forward with your
next step in your
next step in the interview process
next step in our
next stage of our
next stage of the
next round of
pleased to invite you
delighted to invite you
you have been invited to interview
you have applied
you applied for
you applied to
you applied
shortlisted
we look forward to interviewing you
your interest in the
your interest in joining
position you applied
are you applying for
role are you applying
go through your cv
talk through your cv
submit your cv
put you forward
put you through
submit my cv
your application
step in your application
in the hiring process
step of the hiring process
interview process for
we d like to get to know you
for candidates
candidates only
you passed the
you ve passed
advance you to
advanced to the next
progress you to
conversation of the
your upcoming interview
you have been shortlisted
congratulations you
we re excited to have you interview

[notes meet]
you will meet
you ll meet
you ll be meeting
you will be meeting
you will be speaking
you ll be speaking
you ll speak
you will speak
you will be interviewed
you ll be interviewed
you are meeting
your interviewer
your interviewers
your interview
your interview is
your upcoming interview
interview with you
interviewing you
interview you
looking forward to meeting you
look forward to meeting you
looking forward to speaking
look forward to speaking
looking forward to talking
look forward to talking
interview schedule
interview itinerary
interview confirmation
interview details
this interview will
this is a technical interview
the interview will
the interview is
the interview takes
get to know you
tell you more about the role
learn more about you
about your experience
discuss your experience
talk about your experience
walk through your experience
your past projects
bring your portfolio
candidate guide
candidate portal
good luck
conversation with hiring manager
conversation with the hiring manager
chat with our hiring manager
tell you about the role
tell you more about the position
about the role
about the position
your questions for us
meet the team
discuss the role
discuss the job
discuss the position
discuss the contract
details of your interview
here s your schedule
here is your schedule
peer collaboration

[notes next]
reschedule or cancel
cancel or reschedule
cancel reschedule
need to reschedule
need to cancel
make changes to this event
unable to attend
reschedule your interview
reschedule this interview
change your interview
manage your interview
cancel your interview

[notes job]
interview
interviews
interview process
the role
the position
this role
this position
open role
recruiter
recruiting team
recruiting
recruiting coordinator
talent acquisition
talent team
talent partner
hiring manager
hiring team
hiring
career opportunity
job opportunity
job description
salary expectations
notice period
day rate
salary
job spec
recruiter screen
intro call
screening call
phone screen
onsite
next round
final round
your cv
your resume

[notes guard]
scorecard
scorecards
score card
interview kit
interview kits
candidate profile
view candidate
candidate packet
candidate s profile
candidate s resume
candidate s cv
candidate resume
candidate cv
link to candidate
open candidate
resume attached
cv attached
resume link
resume pdf
resume https
resume http
cv https
cv http
cv pdf
download resume
view resume
see resume
see cv
submit feedback
submit your feedback
submit your scorecard
leave feedback
leave your feedback
add your feedback
enter your feedback
fill in feedback
fill out feedback
feedback due
feedback within
your feedback on the candidate
please interview
you are interviewing
you ll be interviewing
you will be interviewing
you re interviewing
interviewers please
interviewer notes
interviewer instructions
for interviewers
assess the candidate
evaluate the candidate
the candidate will
the candidate is
the candidate has
candidate has applied
hire no hire
hiring committee
debrief to follow
debrief after
meet the candidate
candidate name
candidate details
candidate email
questions to ask the candidate
do not forward to the candidate
not visible to the candidate
internal notes

[notes mock]
mock interview
mock interviews
practice interview
practice partner
practice session
practise interview
interview practice
interviewing io
pramp
exponent
role play
simulated
simulate
coaching session
coaching package
peer to peer
swap roles
we take turns
take turns
give each other feedback
career coaching
interview coaching

[notes prep]
prep session
prepare you for
help you prepare
career coach
coach

[notes training]
certificate of
participants will learn
you will learn
learn how to
in this workshop
this workshop
this session covers
this training
register here
registration
speakers
attendees will
webinar
training session
become an interviewer
new interviewers

[notes media]
podcast
episode
our listeners
our readers
our audience
our viewers
readers
listeners
journalist
reporter
magazine
newspaper
article
broadcast
on air
live on air
on the record
publication
press office
press release
photographer will
recording studio
riverside fm
streamyard
squadcast
show notes
guest
quotes
editorial
youtube

[notes research]
research study
user research
participant
participants
participating
your participation
gift card
incentive
voucher
usability
consent form
informed consent
as a customer
using our product
use our product
how you use
your experience with our product
respondent io
usertesting
user interviews com
userinterviews com
dscout
prolific
study
prototype
dissertation
thesis
early access
compensated
compensation for your time
you have been selected

[notes official]
embassy
consulate
consular
uscis
passport
visa application
visa category
ds 160
i 485
n 400
biometrics
immigration
naturalization
citizenship
your claim
case number
police station
court
witness
planning permission
loan
mortgage
benefit
permit

[notes school]
admissions
admission committee
admissions committee
your child
parents
parent
pupil
kindergarten
applicant to the program
applicants to the program
scholarship
degree programme
degree program
undergraduate
school year
semester
to study
admissions team
your child s

[notes home]
tenancy
tenant
landlord
the flat
the apartment
the room
flatmates
housemates
rental application
co op board
rent
bedroom
adoption
foster
nanny
mortgage
the house
lettings
letting agency
planning permission

[notes staff]
exit interview
last working day
last day at
leaving the company
offboarding
annual review
performance review
appraisal
self assessment
goals for next
your manager and
return to work
probation period review

[notes sales]
our product demo
live demo
pricing
proposal
your needs
your business
your company s
how we can help
sales team
account executive will
free consultation
free trial
our platform
our product
renewal
quote

[notes fair]
booth
booths
job fair
career fair
employers will
companies attending
drop in
no registration

[notes coffee]
informational
no agenda
pick your brain
catch up
career path
advice

[notes deadline]
complete the assessment
complete the test
complete the assignment
complete your assessment
submit by
submit your solution
submit your recording
due by
deadline
at your own pace
in your own time
record your answers
pre recorded
no live interviewer
hours to complete
days to complete

[notes debrief]
debrief
calibration
discuss the candidates
discuss candidates
review candidates
candidates we interviewed
decide on next steps for
hire decision

[notes reminder]
thank you note
send a thank you
send thank you
follow up email
remember to send

[notes names]
on behalf of our client {co}
our client {co}
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

[other]
good luck
drop off
drop her off
drop him off
his job interview
her job interview
his interview
her interview
their interview
s job interview for
wife
husband
my son
my daughter
son s
daughter s
kid s
kids
mum s
mom s
mums
moms
dad s
sister s
brother s
wife s
husband s
boyfriend
girlfriend
partner s
mum
mom
dad
cousin
nephew
niece
^take
^driving
^drop
^wish
roommate s
friend s
babysit during
grandad
grandpa
grandma
granny
nan
grandfather
grandmother
uncle
aunt
auntie
neighbour
neighbor
colleague s

[vague]
recruiter
exploratory call
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
"""
