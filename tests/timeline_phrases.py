"""What people write after `timeline:`, and the dates they mean, written down by hand.

A line that ends in a colon is the day on which the lines below it were said; they are a
phrase, an equals sign and the day that it stands for, each with its weekday.
"""

ENGLISH = """
Tue 2026-03-03:
2026-03-20 = Fri 2026-03-20
2026/03/20 = Fri 2026-03-20
2026.03.20 = Fri 2026-03-20
20260320 = Fri 2026-03-20
by 2026-03-20 = Fri 2026-03-20
2026-3-9 = Mon 2026-03-09
20 March = Fri 2026-03-20
20 Mar = Fri 2026-03-20
20-Mar-2026 = Fri 2026-03-20
March 20 = Fri 2026-03-20
by March 20 = Fri 2026-03-20
By March 20th! = Fri 2026-03-20
Mar. 20th = Fri 2026-03-20
March the 20th = Fri 2026-03-20
20th of March = Fri 2026-03-20
the 20th of March, 2026 = Fri 2026-03-20
March 20 2026 = Fri 2026-03-20
March 20, 2026 = Fri 2026-03-20
20 March '26 = Fri 2026-03-20
twentieth of March = Fri 2026-03-20
20/3 = Fri 2026-03-20
3/20 = Fri 2026-03-20
20/3/2026 = Fri 2026-03-20
03/20/2026 = Fri 2026-03-20
3/20/26 = Fri 2026-03-20
20-03-2026 = Fri 2026-03-20
20.03.2026 = Fri 2026-03-20
20.3. = Fri 2026-03-20
4/4 = Sat 2026-04-04
Fri 20 March = Fri 2026-03-20
Friday, March 20 = Fri 2026-03-20
Friday the 20th of March = Fri 2026-03-20
March 20 (Friday) = Fri 2026-03-20
Fri 3/20 = Fri 2026-03-20
Friday the 13th = Fri 2026-03-13
by the 20th = Fri 2026-03-20
the 2nd = Thu 2026-04-02
by the 31st = Tue 2026-03-31
March 3 = Tue 2026-03-03
August 30 = Sun 2026-08-30
today = Tue 2026-03-03
end of day = Tue 2026-03-03
EOD = Tue 2026-03-03
tomorrow = Wed 2026-03-04
by tomorrow morning = Wed 2026-03-04
the day after tomorrow = Thu 2026-03-05
by Friday = Fri 2026-03-06
Friday = Fri 2026-03-06
on Friday afternoon = Fri 2026-03-06
EOD Friday = Fri 2026-03-06
by close of business on Friday = Fri 2026-03-06
by 5pm Friday = Fri 2026-03-06
Friday 17:00 = Fri 2026-03-06
by Tuesday = Tue 2026-03-10
this Friday = Fri 2026-03-06
this Monday = Mon 2026-03-09
this coming Monday = Mon 2026-03-09
next Friday = Fri 2026-03-13
by next Wed = Wed 2026-03-11
next Monday = Mon 2026-03-09
next Tuesday = Tue 2026-03-10
Friday next week = Fri 2026-03-13
next week Friday = Fri 2026-03-13
next week, by Wednesday = Wed 2026-03-11
Friday week = Fri 2026-03-13
a week from Friday = Fri 2026-03-13
two weeks from Friday = Fri 2026-03-20
this week = Fri 2026-03-06
later this week = Fri 2026-03-06
end of the week = Fri 2026-03-06
by EOW = Fri 2026-03-06
midweek = Wed 2026-03-04
next week = Fri 2026-03-13
sometime next week = Fri 2026-03-13
by next week = Fri 2026-03-13
early next week = Tue 2026-03-10
beginning of next week = Tue 2026-03-10
the start of next week = Tue 2026-03-10
mid next week = Wed 2026-03-11
the middle of next week = Wed 2026-03-11
late next week = Fri 2026-03-13
end of next week = Fri 2026-03-13
by the end of next week = Fri 2026-03-13
early to mid next week = Wed 2026-03-11
week after next = Fri 2026-03-20
the week after next = Fri 2026-03-20
next week or the week after = Fri 2026-03-20
this week or next = Fri 2026-03-13
week of March 16 = Fri 2026-03-20
w/c 16 March = Fri 2026-03-20
week 12 = Fri 2026-03-20
calendar week 12 = Fri 2026-03-20
W12 = Fri 2026-03-20
2026-W12 = Fri 2026-03-20
in two weeks = Tue 2026-03-17
two weeks = Tue 2026-03-17
2 weeks = Tue 2026-03-17
2w = Tue 2026-03-17
~2 wks = Tue 2026-03-17
in 2 weeks' time = Tue 2026-03-17
two weeks from now = Tue 2026-03-17
within the next two weeks = Tue 2026-03-17
a fortnight = Tue 2026-03-17
a couple of weeks = Tue 2026-03-17
a week = Tue 2026-03-10
another week = Tue 2026-03-10
a week or so = Tue 2026-03-10
a week or two = Tue 2026-03-17
10 days = Fri 2026-03-13
10-14 days = Tue 2026-03-17
10 – 14 days = Tue 2026-03-17
a week to ten days = Fri 2026-03-13
3-4 weeks = Tue 2026-03-31
three to four weeks = Tue 2026-03-31
between three and four weeks = Tue 2026-03-31
1 or 2 weeks = Tue 2026-03-17
a week and a half = Sat 2026-03-14
1.5 weeks = Sat 2026-03-14
one and a half weeks = Sat 2026-03-14
a month = Fri 2026-04-03
two months = Sun 2026-05-03
a month and a half = Sat 2026-04-18
within 5 business days = Tue 2026-03-10
five working days = Tue 2026-03-10
3-5 business days = Tue 2026-03-10
next business day = Wed 2026-03-04
48 hours = Thu 2026-03-05
within 24-48 hrs = Thu 2026-03-05
72h = Fri 2026-03-06
twenty-one days = Tue 2026-03-24
end of the month = Tue 2026-03-31
EOM = Tue 2026-03-31
this month = Tue 2026-03-31
end of March = Tue 2026-03-31
late March = Tue 2026-03-31
in March = Tue 2026-03-31
March = Tue 2026-03-31
in May = Sun 2026-05-31
mid-March = Sun 2026-03-15
middle of the month = Sun 2026-03-15
early April = Sun 2026-04-05
beginning of April = Sun 2026-04-05
the end of April 2026 = Thu 2026-04-30
next month = Thu 2026-04-30
end of next month = Thu 2026-04-30
early next month = Sun 2026-04-05
mid to late March = Tue 2026-03-31
late March or early April = Sun 2026-04-05
end of the quarter = Tue 2026-03-31
end of Q2 = Tue 2026-06-30
end of the year = Thu 2026-12-31
Thursday or Friday = Fri 2026-03-06
Thu/Fri = Fri 2026-03-06
between Thursday and Monday = Mon 2026-03-09
March 16-20 = Fri 2026-03-20
16-20 March = Fri 2026-03-20
between March 16 and 20 = Fri 2026-03-20
between March 16 and March 20 = Fri 2026-03-20
next Friday (March 13) = Fri 2026-03-13
in two weeks (17 March) = Tue 2026-03-17
they said two weeks = Tue 2026-03-17
They'll get back to me by Friday = Fri 2026-03-06
should hear back by March 20 = Fri 2026-03-20
probably early next week = Tue 2026-03-10
hopefully by the end of the month = Tue 2026-03-31
about two weeks = Tue 2026-03-17
in approximately 2 to 3 weeks = Tue 2026-03-24
no later than March 20 = Fri 2026-03-20
Friday at the latest = Fri 2026-03-06
after March 20 = Fri 2026-03-20
around March 20th = Fri 2026-03-20
Decision: two weeks = Tue 2026-03-17
"two weeks" = Tue 2026-03-17
before the weekend = Fri 2026-03-06
after the weekend = Tue 2026-03-10
over the weekend = Sun 2026-03-08
Fri 2026-03-06:
Friday = Fri 2026-03-13
by Friday = Fri 2026-03-13
next Friday = Fri 2026-03-13
this week = Fri 2026-03-06
end of the week = Fri 2026-03-06
next week = Fri 2026-03-13
next Thursday = Thu 2026-03-12
this Monday = Mon 2026-03-09
Monday = Mon 2026-03-09
5 business days = Fri 2026-03-13
after the weekend = Tue 2026-03-10
before the weekend = Fri 2026-03-06
Sat 2026-03-07:
next Friday = Fri 2026-03-13
Friday = Fri 2026-03-13
this week = Fri 2026-03-13
next week = Fri 2026-03-13
end of the week = Fri 2026-03-13
this weekend = Sun 2026-03-08
early next week = Tue 2026-03-10
Sun 2026-03-08:
next Monday = Mon 2026-03-09
next Sunday = Sun 2026-03-15
week after next = Fri 2026-03-20
Thu 2026-03-05:
next Friday = Fri 2026-03-13
next Thursday = Thu 2026-03-12
next Wednesday = Wed 2026-03-11
Mon 2026-03-02:
next Friday = Fri 2026-03-13
midweek = Wed 2026-03-04
Tue 2026-03-31:
end of the month = Tue 2026-03-31
end of March = Tue 2026-03-31
a month = Thu 2026-04-30
end of next month = Thu 2026-04-30
mid-month = Wed 2026-04-15
the 1st = Wed 2026-04-01
Sat 2026-01-31:
a month = Sat 2026-02-28
one month = Sat 2026-02-28
next month = Sat 2026-02-28
the 30th = Mon 2026-03-30
Mon 2028-02-28:
29 February = Tue 2028-02-29
29/2 = Tue 2028-02-29
end of the month = Tue 2028-02-29
a month = Tue 2028-03-28
two days = Wed 2028-03-01
Mon 2028-01-31:
a month = Tue 2028-02-29
end of February = Tue 2028-02-29
Tue 2026-12-15:
January 10 = Sun 2027-01-10
10 January 2027 = Sun 2027-01-10
mid-December = Tue 2026-12-15
early January = Tue 2027-01-05
end of January = Sun 2027-01-31
in two weeks = Tue 2026-12-29
week after next = Fri 2027-01-01
next month = Sun 2027-01-31
end of the year = Thu 2026-12-31
week 53 = Fri 2027-01-01
week 1 = Fri 2027-01-08
W2 = Fri 2027-01-15
Thu 2026-12-31:
end of the year = Thu 2026-12-31
end of the month = Thu 2026-12-31
tomorrow = Fri 2027-01-01
next Friday = Fri 2027-01-08
by Friday = Fri 2027-01-01
"""

GERMAN = """
Tue 2026-03-03:
20. März = Fri 2026-03-20
20. Maerz 2026 = Fri 2026-03-20
bis 20. Marz = Fri 2026-03-20
bis zum 20. März = Fri 2026-03-20
bis zum 20. = Fri 2026-03-20
am 20. = Fri 2026-03-20
20.3. = Fri 2026-03-20
20.3 = Fri 2026-03-20
20.03.26 = Fri 2026-03-20
20. 3. 2026 = Fri 2026-03-20
bis 3.4. = Fri 2026-04-03
Fr 20.3. = Fri 2026-03-20
Fr., 20.03.2026 = Fri 2026-03-20
Freitag, den 20. März = Fri 2026-03-20
am Freitag, 20.3. = Fri 2026-03-20
Do. 5.3. = Thu 2026-03-05
heute = Tue 2026-03-03
morgen = Wed 2026-03-04
bis morgen Abend = Wed 2026-03-04
übermorgen = Thu 2026-03-05
uebermorgen = Thu 2026-03-05
bis Freitag = Fri 2026-03-06
bis Fr = Fri 2026-03-06
bis spätestens Freitag = Fri 2026-03-06
Freitag spätestens = Fri 2026-03-06
Freitagnachmittag = Fri 2026-03-06
bis Freitag, 12 Uhr = Fri 2026-03-06
diesen Freitag = Fri 2026-03-06
kommenden Freitag = Fri 2026-03-06
nächsten Freitag = Fri 2026-03-13
naechsten Freitag = Fri 2026-03-13
Freitag nächster Woche = Fri 2026-03-13
nächste Woche Freitag = Fri 2026-03-13
Freitag in einer Woche = Fri 2026-03-13
diese Woche = Fri 2026-03-06
noch diese Woche = Fri 2026-03-06
Ende der Woche = Fri 2026-03-06
Ende dieser Woche = Fri 2026-03-06
Mitte der Woche = Wed 2026-03-04
nächste Woche = Fri 2026-03-13
im Laufe der nächsten Woche = Fri 2026-03-13
kommende Woche = Fri 2026-03-13
Anfang nächster Woche = Tue 2026-03-10
Anfang der nächsten Woche = Tue 2026-03-10
Mitte nächster Woche = Wed 2026-03-11
bis Ende nächster Woche = Fri 2026-03-13
übernächste Woche = Fri 2026-03-20
nächste oder übernächste Woche = Fri 2026-03-20
KW 12 = Fri 2026-03-20
KW12 = Fri 2026-03-20
Ende KW 12 = Fri 2026-03-20
Anfang KW 12 = Tue 2026-03-17
in der 12. KW = Fri 2026-03-20
KW 11/12 = Fri 2026-03-20
in zwei Wochen = Tue 2026-03-17
2 Wochen = Tue 2026-03-17
zwei Wochen = Tue 2026-03-17
in etwa zwei Wochen = Tue 2026-03-17
ca. 2 Wochen = Tue 2026-03-17
in den nächsten zwei Wochen = Tue 2026-03-17
innerhalb von 14 Tagen = Tue 2026-03-17
in einer Woche = Tue 2026-03-10
heute in einer Woche = Tue 2026-03-10
ein bis zwei Wochen = Tue 2026-03-17
3-4 Wochen = Tue 2026-03-31
anderthalb Wochen = Sat 2026-03-14
1,5 Wochen = Sat 2026-03-14
zehn Tage = Fri 2026-03-13
einen Monat = Fri 2026-04-03
in zwei Monaten = Sun 2026-05-03
5 Werktage = Tue 2026-03-10
innerhalb von fünf Arbeitstagen = Tue 2026-03-10
48 Stunden = Thu 2026-03-05
Ende des Monats = Tue 2026-03-31
bis Monatsende = Tue 2026-03-31
Ende März = Tue 2026-03-31
Mitte März = Sun 2026-03-15
Anfang April = Sun 2026-04-05
im April = Thu 2026-04-30
nächsten Monat = Thu 2026-04-30
Ende nächsten Monats = Thu 2026-04-30
Jahresende = Thu 2026-12-31
Donnerstag oder Freitag = Fri 2026-03-06
zwischen dem 16. und 20. März = Fri 2026-03-20
16.-20. März = Fri 2026-03-20
16. bis 20.3. = Fri 2026-03-20
Sie melden sich bis Freitag = Fri 2026-03-06
wollen sich bis Ende nächster Woche melden = Fri 2026-03-13
Rückmeldung bis 20.3. = Fri 2026-03-20
voraussichtlich Ende März = Tue 2026-03-31
vor dem Wochenende = Fri 2026-03-06
nach dem 20. März = Fri 2026-03-20
Fri 2026-03-06:
bis Freitag = Fri 2026-03-13
nächsten Freitag = Fri 2026-03-13
diese Woche = Fri 2026-03-06
Sun 2026-03-08:
nächste Woche = Fri 2026-03-13
nächsten Montag = Mon 2026-03-09
Tue 2026-12-15:
10. Januar = Sun 2027-01-10
5. Jänner = Tue 2027-01-05
"""

FRENCH = """
Tue 2026-03-03:
20 mars = Fri 2026-03-20
le 20 mars = Fri 2026-03-20
avant le 20 mars 2026 = Fri 2026-03-20
20/03 = Fri 2026-03-20
le 20 = Fri 2026-03-20
d'ici le 20 = Fri 2026-03-20
1er avril = Wed 2026-04-01
le premier avril = Wed 2026-04-01
vendredi 20 mars = Fri 2026-03-20
vendredi 20 = Fri 2026-03-20
ven. 20/03 = Fri 2026-03-20
aujourd'hui = Tue 2026-03-03
demain = Wed 2026-03-04
après-demain = Thu 2026-03-05
apres demain = Thu 2026-03-05
vendredi = Fri 2026-03-06
d'ici vendredi = Fri 2026-03-06
d’ici à vendredi = Fri 2026-03-06
avant vendredi soir = Fri 2026-03-06
vendredi 18h = Fri 2026-03-06
ce vendredi = Fri 2026-03-06
vendredi prochain = Fri 2026-03-13
vendredi de la semaine prochaine = Fri 2026-03-13
vendredi en huit = Fri 2026-03-13
cette semaine = Fri 2026-03-06
d'ici la fin de la semaine = Fri 2026-03-06
fin de semaine = Fri 2026-03-06
la semaine prochaine = Fri 2026-03-13
début de semaine prochaine = Tue 2026-03-10
en début de semaine prochaine = Tue 2026-03-10
milieu de semaine prochaine = Wed 2026-03-11
fin de semaine prochaine = Fri 2026-03-13
d'ici la fin de la semaine prochaine = Fri 2026-03-13
dans le courant de la semaine prochaine = Fri 2026-03-13
semaine 12 = Fri 2026-03-20
S12 = Fri 2026-03-20
semaine du 16 mars = Fri 2026-03-20
dans deux semaines = Tue 2026-03-17
deux semaines = Tue 2026-03-17
d'ici deux semaines = Tue 2026-03-17
sous deux semaines = Tue 2026-03-17
2 sem. = Tue 2026-03-17
dans les deux prochaines semaines = Tue 2026-03-17
environ deux semaines = Tue 2026-03-17
une semaine = Tue 2026-03-10
une à deux semaines = Tue 2026-03-17
1 ou 2 semaines = Tue 2026-03-17
une semaine ou deux = Tue 2026-03-17
une semaine et demie = Sat 2026-03-14
3-4 semaines = Tue 2026-03-31
10 jours = Fri 2026-03-13
une dizaine de jours = Fri 2026-03-13
dans quinze jours = Wed 2026-03-18
sous quinzaine = Wed 2026-03-18
un mois = Fri 2026-04-03
deux mois = Sun 2026-05-03
5 jours ouvrés = Tue 2026-03-10
sous cinq jours ouvrables = Tue 2026-03-10
48 heures = Thu 2026-03-05
sous 48h = Thu 2026-03-05
fin du mois = Tue 2026-03-31
d'ici la fin du mois = Tue 2026-03-31
fin mars = Tue 2026-03-31
mi-mars = Sun 2026-03-15
début avril = Sun 2026-04-05
courant avril = Thu 2026-04-30
le mois prochain = Thu 2026-04-30
fin du mois prochain = Thu 2026-04-30
fin de l'année = Thu 2026-12-31
jeudi ou vendredi = Fri 2026-03-06
du 16 au 20 mars = Fri 2026-03-20
entre le 16 et le 20 mars = Fri 2026-03-20
réponse d'ici vendredi = Fri 2026-03-06
au plus tard le 20 mars = Fri 2026-03-20
ils reviennent vers moi la semaine prochaine = Fri 2026-03-13
normalement en fin de semaine = Fri 2026-03-06
avant le week-end = Fri 2026-03-06
Fri 2026-03-06:
vendredi = Fri 2026-03-13
vendredi prochain = Fri 2026-03-13
Sat 2026-03-07:
semaine prochaine = Fri 2026-03-13
Tue 2026-12-15:
10 janvier = Sun 2027-01-10
"""

SPANISH = """
Tue 2026-03-03:
20 de marzo = Fri 2026-03-20
el 20 de marzo de 2026 = Fri 2026-03-20
antes del 20 de marzo = Fri 2026-03-20
20/03/2026 = Fri 2026-03-20
marzo 20 = Fri 2026-03-20
el 20 = Fri 2026-03-20
antes del 20 = Fri 2026-03-20
1º de abril = Wed 2026-04-01
primero de abril = Wed 2026-04-01
viernes 20 de marzo = Fri 2026-03-20
viernes 20 = Fri 2026-03-20
hoy = Tue 2026-03-03
mañana = Wed 2026-03-04
manana = Wed 2026-03-04
mañana por la mañana = Wed 2026-03-04
pasado mañana = Thu 2026-03-05
el viernes = Fri 2026-03-06
antes del viernes = Fri 2026-03-06
para el viernes = Fri 2026-03-06
este viernes = Fri 2026-03-06
el próximo viernes = Fri 2026-03-13
viernes de la semana que viene = Fri 2026-03-13
esta semana = Fri 2026-03-06
a finales de semana = Fri 2026-03-06
final de la semana = Fri 2026-03-06
la semana que viene = Fri 2026-03-13
la próxima semana = Fri 2026-03-13
a principios de la semana que viene = Tue 2026-03-10
a mediados de la próxima semana = Wed 2026-03-11
a finales de la próxima semana = Fri 2026-03-13
semana 12 = Fri 2026-03-20
en dos semanas = Tue 2026-03-17
dos semanas = Tue 2026-03-17
dentro de dos semanas = Tue 2026-03-17
en las próximas dos semanas = Tue 2026-03-17
un par de semanas = Tue 2026-03-17
una semana = Tue 2026-03-10
una o dos semanas = Tue 2026-03-17
de una a dos semanas = Tue 2026-03-17
entre 3 y 4 semanas = Tue 2026-03-31
una semana y media = Sat 2026-03-14
10 días = Fri 2026-03-13
unos diez días = Fri 2026-03-13
en quince días = Wed 2026-03-18
un mes = Fri 2026-04-03
dos meses = Sun 2026-05-03
5 días hábiles = Tue 2026-03-10
cinco días laborables = Tue 2026-03-10
48 horas = Thu 2026-03-05
fin de mes = Tue 2026-03-31
a finales de mes = Tue 2026-03-31
antes de fin de mes = Tue 2026-03-31
a finales de marzo = Tue 2026-03-31
a mediados de marzo = Sun 2026-03-15
a principios de abril = Sun 2026-04-05
en abril = Thu 2026-04-30
el mes que viene = Thu 2026-04-30
el próximo mes = Thu 2026-04-30
fin de año = Thu 2026-12-31
jueves o viernes = Fri 2026-03-06
del 16 al 20 de marzo = Fri 2026-03-20
entre el 16 y el 20 de marzo = Fri 2026-03-20
a más tardar el viernes = Fri 2026-03-06
me responden en dos semanas = Tue 2026-03-17
respuesta antes del viernes = Fri 2026-03-06
este fin de semana = Sun 2026-03-08
antes del fin de semana = Fri 2026-03-06
a fines de semana = Fri 2026-03-06
Fri 2026-03-06:
el viernes que viene = Fri 2026-03-13
el viernes = Fri 2026-03-13
Tue 2026-12-15:
10 de enero = Sun 2027-01-10
"""

ITALIAN = """
Tue 2026-03-03:
20 marzo = Fri 2026-03-20
il 20 marzo 2026 = Fri 2026-03-20
entro il 20 marzo = Fri 2026-03-20
entro il 20 = Fri 2026-03-20
20/03 = Fri 2026-03-20
l'8 aprile = Wed 2026-04-08
primo aprile = Wed 2026-04-01
venerdì 20 marzo = Fri 2026-03-20
venerdi 20 = Fri 2026-03-20
oggi = Tue 2026-03-03
domani = Wed 2026-03-04
dopodomani = Thu 2026-03-05
venerdì = Fri 2026-03-06
entro venerdì = Fri 2026-03-06
entro venerdì sera = Fri 2026-03-06
questo venerdì = Fri 2026-03-06
venerdì prossimo = Fri 2026-03-13
prossimo venerdì = Fri 2026-03-13
venerdì della prossima settimana = Fri 2026-03-13
questa settimana = Fri 2026-03-06
entro la fine della settimana = Fri 2026-03-06
entro fine settimana = Fri 2026-03-06
la prossima settimana = Fri 2026-03-13
settimana prossima = Fri 2026-03-13
inizio settimana prossima = Tue 2026-03-10
all'inizio della prossima settimana = Tue 2026-03-10
metà della prossima settimana = Wed 2026-03-11
fine della prossima settimana = Fri 2026-03-13
nel corso della prossima settimana = Fri 2026-03-13
settimana 12 = Fri 2026-03-20
tra due settimane = Tue 2026-03-17
due settimane = Tue 2026-03-17
fra 2 settimane = Tue 2026-03-17
entro due settimane = Tue 2026-03-17
nelle prossime due settimane = Tue 2026-03-17
circa due settimane = Tue 2026-03-17
un paio di settimane = Tue 2026-03-17
una settimana = Tue 2026-03-10
una o due settimane = Tue 2026-03-17
una settimana o due = Tue 2026-03-17
3-4 settimane = Tue 2026-03-31
una settimana e mezza = Sat 2026-03-14
10 giorni = Fri 2026-03-13
una decina di giorni = Fri 2026-03-13
tra quindici giorni = Wed 2026-03-18
un mese = Fri 2026-04-03
due mesi = Sun 2026-05-03
5 giorni lavorativi = Tue 2026-03-10
entro cinque giorni lavorativi = Tue 2026-03-10
48 ore = Thu 2026-03-05
fine mese = Tue 2026-03-31
entro la fine del mese = Tue 2026-03-31
fine marzo = Tue 2026-03-31
metà marzo = Sun 2026-03-15
a metà marzo = Sun 2026-03-15
inizio aprile = Sun 2026-04-05
ad aprile = Thu 2026-04-30
il mese prossimo = Thu 2026-04-30
entro fine anno = Thu 2026-12-31
giovedì o venerdì = Fri 2026-03-06
dal 16 al 20 marzo = Fri 2026-03-20
tra il 16 e il 20 marzo = Fri 2026-03-20
al più tardi venerdì = Fri 2026-03-06
mi fanno sapere entro venerdì = Fri 2026-03-06
risposta entro due settimane = Tue 2026-03-17
prima del weekend = Fri 2026-03-06
Sat 2026-03-07:
venerdì prossimo = Fri 2026-03-13
Tue 2026-12-15:
10 gennaio = Sun 2027-01-10
"""

PORTUGUESE = """
Tue 2026-03-03:
20 de março = Fri 2026-03-20
20 de marco de 2026 = Fri 2026-03-20
até 20 de março = Fri 2026-03-20
até dia 20 = Fri 2026-03-20
até ao dia 20 de março = Fri 2026-03-20
20/03 = Fri 2026-03-20
1º de abril = Wed 2026-04-01
sexta-feira, 20 de março = Fri 2026-03-20
sexta, 20/03 = Fri 2026-03-20
hoje = Tue 2026-03-03
amanhã = Wed 2026-03-04
amanhã de manhã = Wed 2026-03-04
depois de amanhã = Thu 2026-03-05
sexta-feira = Fri 2026-03-06
até sexta = Fri 2026-03-06
até 6ª feira = Fri 2026-03-06
até segunda = Mon 2026-03-09
antes de sexta-feira = Fri 2026-03-06
esta sexta = Fri 2026-03-06
próxima sexta-feira = Fri 2026-03-13
sexta da próxima semana = Fri 2026-03-13
sexta-feira da semana que vem = Fri 2026-03-13
esta semana = Fri 2026-03-06
até o fim da semana = Fri 2026-03-06
até ao final da semana = Fri 2026-03-06
semana que vem = Fri 2026-03-13
na próxima semana = Fri 2026-03-13
início da próxima semana = Tue 2026-03-10
no começo da semana que vem = Tue 2026-03-10
meados da próxima semana = Wed 2026-03-11
até o final da próxima semana = Fri 2026-03-13
semana 12 = Fri 2026-03-20
em duas semanas = Tue 2026-03-17
duas semanas = Tue 2026-03-17
daqui a duas semanas = Tue 2026-03-17
dentro de 2 semanas = Tue 2026-03-17
em até duas semanas = Tue 2026-03-17
nas próximas duas semanas = Tue 2026-03-17
cerca de duas semanas = Tue 2026-03-17
uma semana = Tue 2026-03-10
uma ou duas semanas = Tue 2026-03-17
uma a duas semanas = Tue 2026-03-17
de 3 a 4 semanas = Tue 2026-03-31
uma semana e meia = Sat 2026-03-14
10 dias = Fri 2026-03-13
em quinze dias = Wed 2026-03-18
um mês = Fri 2026-04-03
dois meses = Sun 2026-05-03
5 dias úteis = Tue 2026-03-10
em até cinco dias úteis = Tue 2026-03-10
48 horas = Thu 2026-03-05
fim do mês = Tue 2026-03-31
até o final do mês = Tue 2026-03-31
fim de março = Tue 2026-03-31
final de março = Tue 2026-03-31
meados de março = Sun 2026-03-15
início de abril = Sun 2026-04-05
em abril = Thu 2026-04-30
mês que vem = Thu 2026-04-30
no próximo mês = Thu 2026-04-30
fim do ano = Thu 2026-12-31
quinta ou sexta = Fri 2026-03-06
entre 16 e 20 de março = Fri 2026-03-20
de 16 a 20 de março = Fri 2026-03-20
no máximo até sexta = Fri 2026-03-06
retorno em duas semanas = Tue 2026-03-17
resposta até sexta-feira = Fri 2026-03-06
antes do fim de semana = Fri 2026-03-06
até o final de semana = Fri 2026-03-06
no final de semana = Sun 2026-03-08
no final da semana = Fri 2026-03-06
final da semana que vem = Fri 2026-03-13
antes do final de semana = Fri 2026-03-06
Fri 2026-03-06:
sexta que vem = Fri 2026-03-13
Tue 2026-12-15:
10 de janeiro = Sun 2027-01-10
"""

DUTCH = """
Tue 2026-03-03:
20 maart = Fri 2026-03-20
20 mrt 2026 = Fri 2026-03-20
uiterlijk 20 maart = Fri 2026-03-20
vóór 20 maart = Fri 2026-03-20
20-03-2026 = Fri 2026-03-20
20-3 = Fri 2026-03-20
de 20e = Fri 2026-03-20
voor de 20ste = Fri 2026-03-20
1 april = Wed 2026-04-01
vrijdag 20 maart = Fri 2026-03-20
vr 20 mrt = Fri 2026-03-20
vrijdag 20 = Fri 2026-03-20
vandaag = Tue 2026-03-03
morgen = Wed 2026-03-04
overmorgen = Thu 2026-03-05
vrijdag = Fri 2026-03-06
voor vrijdag = Fri 2026-03-06
uiterlijk vrijdag = Fri 2026-03-06
vrijdagmiddag = Fri 2026-03-06
vrijdag 12 uur = Fri 2026-03-06
deze vrijdag = Fri 2026-03-06
aanstaande vrijdag = Fri 2026-03-06
komende vrijdag = Fri 2026-03-06
volgende vrijdag = Fri 2026-03-13
volgende week vrijdag = Fri 2026-03-13
vrijdag over een week = Fri 2026-03-13
deze week = Fri 2026-03-06
eind deze week = Fri 2026-03-06
eind van de week = Fri 2026-03-06
volgende week = Fri 2026-03-13
begin volgende week = Tue 2026-03-10
halverwege volgende week = Wed 2026-03-11
eind volgende week = Fri 2026-03-13
in de loop van volgende week = Fri 2026-03-13
week 12 = Fri 2026-03-20
over twee weken = Tue 2026-03-17
twee weken = Tue 2026-03-17
binnen 2 weken = Tue 2026-03-17
in de komende twee weken = Tue 2026-03-17
ongeveer twee weken = Tue 2026-03-17
zo'n twee weken = Tue 2026-03-17
een week = Tue 2026-03-10
één week = Tue 2026-03-10
een à twee weken = Tue 2026-03-17
één tot twee weken = Tue 2026-03-17
een week of twee = Tue 2026-03-17
3-4 weken = Tue 2026-03-31
anderhalve week = Sat 2026-03-14
tien dagen = Fri 2026-03-13
een dag of tien = Fri 2026-03-13
veertien dagen = Tue 2026-03-17
over een maand = Fri 2026-04-03
twee maanden = Sun 2026-05-03
5 werkdagen = Tue 2026-03-10
binnen vijf werkdagen = Tue 2026-03-10
48 uur = Thu 2026-03-05
eind van de maand = Tue 2026-03-31
einde maand = Tue 2026-03-31
eind maart = Tue 2026-03-31
half maart = Sun 2026-03-15
medio maart = Sun 2026-03-15
begin april = Sun 2026-04-05
in april = Thu 2026-04-30
volgende maand = Thu 2026-04-30
eind volgende maand = Thu 2026-04-30
eind van het jaar = Thu 2026-12-31
donderdag of vrijdag = Fri 2026-03-06
16 t/m 20 maart = Fri 2026-03-20
tussen 16 en 20 maart = Fri 2026-03-20
van 16 tot 20 maart = Fri 2026-03-20
ik hoor uiterlijk vrijdag = Fri 2026-03-06
ze laten het volgende week weten = Fri 2026-03-13
waarschijnlijk eind volgende week = Fri 2026-03-13
op zijn laatst vrijdag = Fri 2026-03-06
voor het weekend = Fri 2026-03-06
na het weekend = Tue 2026-03-10
Sun 2026-03-08:
volgende week = Fri 2026-03-13
volgende vrijdag = Fri 2026-03-13
Tue 2026-12-15:
10 januari = Sun 2027-01-10
"""

REFUSED = """
Tue 2026-03-03:

2.5
1.4
?
-
n/a
TBD
tbc
none
soon
as soon as possible
asap
not sure
maybe
maybe next week
perhaps in two weeks
next week?
unknown
rolling
10:00 intro
10:00 intro, 10:15 case, 11:00 questions
09:00
10:00 - 11:00
17:00
in the spring
summer
Q1
in Q2
by Q2
by Christmas
after Easter
by March
until April
by next month
bis März
bis nächsten Monat
a few days
a few weeks
several weeks
in the next few days
in the coming weeks
ein paar Tage
mehrere Wochen
in den nächsten Tagen
quelques jours
plusieurs semaines
dans les prochains jours
unos días
varias semanas
en los próximos días
alcuni giorni
qualche settimana
nei prossimi giorni
alguns dias
algumas semanas
nos próximos dias
een paar dagen
enkele weken
de komende dagen
29 Feb
30.2.
31 April
31.4.2026
2026-02-30
2026-13-01
32 March
0 March
March 0
3/4
03/04
3/4/2026
03/04/2026
04-03-2026
3/4/26
Fri 3/4
Fri 21 March
Friday 21 March 2026
Monday the 13th
Freitag, 21.3.
vendredi 21 mars
Montag 20.03.2026
March 20 (Thursday)
next Friday (March 6)
in two weeks (20 March)
2 March
2026-03-02
2025-03-20
20 March 2025
1 March 2026
2027-12-31
31 August
1 September
end of September
end of February
early March 2025
KW 9
week 40
week 54
week 0
week 2
0 days
0 weeks
-2 weeks
- 2 weeks
401 days
58 weeks
14 months
500 business days
99999999999 days
a year
two years
next year
end of next year
half a week
4-3 weeks
20-16 March
Friday or Thursday
two weeks ago
vor zwei Wochen
il y a deux semaines
hace dos semanas
due settimane fa
há duas semanas
twee weken geleden
last week
last Friday
last Friday of March
letzte Woche
la semaine dernière
over two weeks
over 1 week
more than two weeks
at least two weeks
mindestens zwei Wochen
two weeks or more
2+ weeks
not before March 20
not before Friday
not until next week
no decision before March 20
they won't decide by Friday
nicht vor Freitag
pas avant vendredi
no antes del viernes
from March 20
starting next week
ab 20. März
ab nächster Woche
à partir du 20 mars
dès lundi
a partir del 20 de marzo
dal 20 marzo
dalla prossima settimana
a partir de 20 de março
vanaf 20 maart
before next week
before two weeks
after next week
after tomorrow
every Friday
Fridays
first week of April
second week of March
2nd week of March
2. Woche März
week 2 of April
10-14
10.
20
12
2026
two
weeks
Friday 48 h
mar
1/2 week
2/3 weeks
two weeks after the final interview
two weeks after the interview
interview next Friday
next round on March 20
start on March 20
by Friday and Monday
by 20. März
bis March 20
in due settimane weeks
Mar-26
20 March 10
March 20 2026 2027
by by
by
they said
next
the end
Friday Friday 2026
two weeks 3 days
Friday after next
übernächsten Freitag
this Tuesday
diesen Dienstag
el viernes que viene
sexta que vem
Hi Alex, we will interview on Friday March 20
https://example.com/2026-03-20
2026-03-20T10:00
March 20 <dana@example.com>
Role: Engineer
Friday 🎉
½
do
so
mi
they may
she will
"""

# What was thought of later, to break what had been written: wordings of recruiters, jottings
# of candidates, words that mean something else elsewhere. The dates are by hand as well.

LATER = """
Tue 2026-03-03:
We'll be in touch by the end of next week = Fri 2026-03-13
you should hear from us within 5-7 business days = Thu 2026-03-12
we aim to get back to you within two weeks = Tue 2026-03-17
Expect to hear by Friday EOD = Fri 2026-03-06
Feedback by COB Friday 13 March = Fri 2026-03-13
They will let me know by Wednesday or Thursday next week = Thu 2026-03-12
final decision expected mid-April = Wed 2026-04-15
decision in 2-3 wks = Tue 2026-03-24
recruiter said 7-10 days = Fri 2026-03-13
HR: two weeks = Tue 2026-03-17
(two weeks) = Tue 2026-03-17
two weeks max = Tue 2026-03-17
max. 2 weeks = Tue 2026-03-17
up to three weeks = Tue 2026-03-24
less than two weeks = Tue 2026-03-17
in the next 10 days = Fri 2026-03-13
over the next two weeks = Tue 2026-03-17
another two weeks = Tue 2026-03-17
2 more weeks = Tue 2026-03-17
in a fortnight's time = Tue 2026-03-17
a week from today = Tue 2026-03-10
a week from tomorrow = Wed 2026-03-11
one week from Monday = Mon 2026-03-16
Monday week = Mon 2026-03-16
Monday or Tuesday next week = Tue 2026-03-10
Mon/Tue next week = Tue 2026-03-10
first half of next week = Wed 2026-03-11
second half of March = Tue 2026-03-31
first half of April = Wed 2026-04-15
latter part of next week = Fri 2026-03-13
by the middle of the week = Wed 2026-03-04
by mid week = Wed 2026-03-04
towards the end of the month = Tue 2026-03-31
before the end of March = Tue 2026-03-31
before the end of the week = Fri 2026-03-06
by month end = Tue 2026-03-31
by year-end = Thu 2026-12-31
Mar 20, '26 = Fri 2026-03-20
20th March = Fri 2026-03-20
20th Mar = Fri 2026-03-20
March twentieth = Fri 2026-03-20
Friday, 20th of March, 2026 = Fri 2026-03-20
Wednesday 2026-03-11 = Wed 2026-03-11
2026-03-20 (Fri) = Fri 2026-03-20
Thu 4/30 = Thu 2026-04-30
Fri 10.4. = Fri 2026-04-10
March 28 - April 3 = Fri 2026-04-03
from March 16 to 20 = Fri 2026-03-20
from Monday to Wednesday = Wed 2026-03-11
3/16-3/20 = Fri 2026-03-20
16/3-20/3 = Fri 2026-03-20
week of the 16th = Fri 2026-03-20
week commencing Monday 16 March = Fri 2026-03-20
next week (Wednesday) = Wed 2026-03-11
next week, March 11 = Wed 2026-03-11
in two weeks, on Tuesday = Tue 2026-03-17
tomorrow (Wednesday) = Wed 2026-03-04
tomorrow or Thursday = Thu 2026-03-05
by noon tomorrow = Wed 2026-03-04
Friday, 10 a.m. = Fri 2026-03-06
tonight = Tue 2026-03-03
for Friday = Fri 2026-03-06
during next week = Fri 2026-03-13
three days = Fri 2026-03-06
twelve working days = Thu 2026-03-19
six to eight weeks = Tue 2026-04-28
90 days = Mon 2026-06-01
13 months = Sat 2027-04-03
365 days = Wed 2027-03-03
2½ weeks = Sat 2026-03-21
two and a half weeks = Sat 2026-03-21
takes about a month = Fri 2026-04-03
MID MARCH = Sun 2026-03-15
beginning/mid April = Wed 2026-04-15
end of March/early April = Sun 2026-04-05
late Apr = Thu 2026-04-30
by the end of May 2026 = Sun 2026-05-31
by early next week at the latest = Tue 2026-03-10
by Friday – hopefully = Fri 2026-03-06
Friday — they said = Fri 2026-03-06
W/C 9 March = Fri 2026-03-13
week 12-13 = Fri 2026-03-27
week 12 or 13 = Fri 2026-03-27
wir melden uns bis Ende der Woche = Fri 2026-03-06
Rückmeldung innerhalb von 2 Wochen = Tue 2026-03-17
Rückmeldung in ca. 10 Tagen = Fri 2026-03-13
Feedback Anfang/Mitte nächster Woche = Wed 2026-03-11
Entscheidung fällt Mitte März = Sun 2026-03-15
Entscheidung bis spätestens 31.03. = Tue 2026-03-31
Zu- oder Absage bis 20.3. = Fri 2026-03-20
Ich höre bis Freitag von ihnen = Fri 2026-03-06
hoffentlich noch diese Woche = Fri 2026-03-06
bis Mitte nächster Woche = Wed 2026-03-11
bis Mittwoch nächster Woche = Wed 2026-03-11
bis Mi. = Wed 2026-03-04
Mo oder Di = Tue 2026-03-10
bis Fr., 13.3., 12 Uhr = Fri 2026-03-13
bis zum 1. April = Wed 2026-04-01
bis zum ersten April = Wed 2026-04-01
zum 15.4. = Wed 2026-04-15
Anfang bis Mitte April = Wed 2026-04-15
Ende März / Anfang April = Sun 2026-04-05
in der ersten Hälfte April = Wed 2026-04-15
in spätestens drei Wochen = Tue 2026-03-24
maximal zwei Wochen = Tue 2026-03-17
in den kommenden 14 Tagen = Tue 2026-03-17
dauert noch zwei bis drei Wochen = Tue 2026-03-24
am Wochenende = Sun 2026-03-08
nach dem Wochenende = Tue 2026-03-10
bis morgen früh = Wed 2026-03-04
morgen oder übermorgen = Thu 2026-03-05
nächste Woche Montag oder Dienstag = Tue 2026-03-10
zwischen Montag und Mittwoch = Wed 2026-03-11
vom 16. bis 20. März = Fri 2026-03-20
28.3.-3.4. = Fri 2026-04-03
Ende Q1 = Tue 2026-03-31
Ende KW 11/Anfang KW 12 = Tue 2026-03-17
vier bis sechs Wochen = Tue 2026-04-14
zweieinhalb Wochen = Sat 2026-03-21
in eineinhalb Monaten = Sat 2026-04-18
zwei Werktage = Thu 2026-03-05
am nächsten Werktag = Wed 2026-03-04
Freitag 13.3. = Fri 2026-03-13
Freitag der 13. = Fri 2026-03-13
retour prévu d'ici 15 jours = Wed 2026-03-18
réponse sous 8 jours = Wed 2026-03-11
réponse sous huitaine = Wed 2026-03-11
une réponse d'ici une à deux semaines = Tue 2026-03-17
on me rappelle lundi ou mardi = Tue 2026-03-10
ils me rappellent d'ici mercredi prochain = Wed 2026-03-11
dans une quinzaine de jours = Wed 2026-03-18
d'ici la mi-mars = Sun 2026-03-15
première quinzaine d'avril = Wed 2026-04-15
fin mars ou début avril = Sun 2026-04-05
vers le 20 mars = Fri 2026-03-20
aux alentours du 20 mars = Fri 2026-03-20
le vendredi 20 mars 2026 = Fri 2026-03-20
lundi 9 ou mardi 10 mars = Tue 2026-03-10
d'ici 2 à 3 semaines = Tue 2026-03-24
sous 3 semaines maximum = Tue 2026-03-24
moins de deux semaines = Tue 2026-03-17
avant fin mars = Tue 2026-03-31
avant la fin du mois = Tue 2026-03-31
vendredi midi = Fri 2026-03-06
demain matin = Wed 2026-03-04
mi-avril au plus tard = Wed 2026-04-15
la semaine du 9 = Fri 2026-03-13
semaine prochaine, mercredi = Wed 2026-03-11
dans un mois et demi = Sat 2026-04-18
fin du trimestre = Tue 2026-03-31
après le 20 = Fri 2026-03-20
se pondrán en contacto la próxima semana = Fri 2026-03-13
me avisan a lo largo de la semana que viene = Fri 2026-03-13
en el transcurso de esta semana = Fri 2026-03-06
antes de que termine el mes = Tue 2026-03-31
para finales de marzo = Tue 2026-03-31
para mediados de abril = Wed 2026-04-15
en unas dos semanas = Tue 2026-03-17
en un plazo de 10 días hábiles = Tue 2026-03-17
máximo dos semanas = Tue 2026-03-17
de 2 a 3 semanas = Tue 2026-03-24
entre dos y tres semanas = Tue 2026-03-24
en 24-48 horas = Thu 2026-03-05
en 24 a 48 hs = Thu 2026-03-05
lunes o martes = Tue 2026-03-10
entre el lunes y el miércoles = Wed 2026-03-11
el lunes por la tarde = Mon 2026-03-09
primera quincena de abril = Wed 2026-04-15
segunda quincena de marzo = Tue 2026-03-31
un mes y medio = Sat 2026-04-18
sobre el 20 de marzo = Fri 2026-03-20
no más tarde del 20 de marzo = Fri 2026-03-20
20 mar 2026 = Fri 2026-03-20
vie. 20 mar. = Fri 2026-03-20
mar. 17 de marzo = Tue 2026-03-17
hasta el miércoles de la próxima semana = Wed 2026-03-11
después del fin de semana = Tue 2026-03-10
pasado mañana a más tardar = Thu 2026-03-05
mi faranno sapere entro la fine della prossima settimana = Fri 2026-03-13
riscontro entro fine mese = Tue 2026-03-31
riscontro entro 10 giorni lavorativi = Tue 2026-03-17
esito entro metà aprile = Wed 2026-04-15
entro e non oltre il 20 marzo = Fri 2026-03-20
entro il weekend = Fri 2026-03-06
entro lunedì prossimo = Mon 2026-03-09
tra una settimana o due = Tue 2026-03-17
tra una settimana/dieci giorni = Fri 2026-03-13
nel giro di due settimane = Tue 2026-03-17
da qui a due settimane = Tue 2026-03-17
verso il 20 marzo = Fri 2026-03-20
verso fine marzo = Tue 2026-03-31
fine marzo o inizio aprile = Sun 2026-04-05
dopo il 20 = Fri 2026-03-20
fra un mese e mezzo = Sat 2026-04-18
lun 9 marzo = Mon 2026-03-09
mar 17/3 = Tue 2026-03-17
entro 15 gg = Wed 2026-03-18
prima della fine del mese = Tue 2026-03-31
tra lunedì e mercoledì = Wed 2026-03-11
entrarão em contato até sexta = Fri 2026-03-06
retorno em até 10 dias úteis = Tue 2026-03-17
dão resposta na próxima semana = Fri 2026-03-13
devo ter resposta até sexta = Fri 2026-03-06
até meados de abril = Wed 2026-04-15
no início de abril = Sun 2026-04-05
até o fim de março = Tue 2026-03-31
para a semana = Fri 2026-03-13
no decorrer da próxima semana = Fri 2026-03-13
ao longo da semana que vem = Fri 2026-03-13
em duas ou três semanas = Tue 2026-03-24
entre duas e três semanas = Tue 2026-03-24
no prazo de duas semanas = Tue 2026-03-17
segunda ou terça = Tue 2026-03-10
até a próxima quarta = Wed 2026-03-11
até dia 15 de abril = Wed 2026-04-15
depois do dia 20 = Fri 2026-03-20
sexta à tarde = Fri 2026-03-06
primeira quinzena de abril = Wed 2026-04-15
um mês e meio = Sat 2026-04-18
por volta do dia 20 = Fri 2026-03-20
seg, 9 de março = Mon 2026-03-09
we nemen volgende week contact op = Fri 2026-03-13
ik krijg uiterlijk eind volgende week bericht = Fri 2026-03-13
terugkoppeling binnen 10 werkdagen = Tue 2026-03-17
besluit medio april = Wed 2026-04-15
begin tot half april = Wed 2026-04-15
eind maart of begin april = Sun 2026-04-05
rond 20 maart = Fri 2026-03-20
volgende week maandag of dinsdag = Tue 2026-03-10
maandag of dinsdag = Tue 2026-03-10
ma of di = Tue 2026-03-10
di 17-3 = Tue 2026-03-17
binnen nu en twee weken = Tue 2026-03-17
uiterlijk over twee weken = Tue 2026-03-17
twee à drie weken = Tue 2026-03-24
binnen twee tot drie weken = Tue 2026-03-24
in de week van 16 maart = Fri 2026-03-20
tegen het einde van de maand = Tue 2026-03-31
later deze week = Fri 2026-03-06
in het weekend = Sun 2026-03-08
anderhalve maand = Sat 2026-04-18
tot en met vrijdag = Fri 2026-03-06
vrijdag a.s. = Fri 2026-03-06
the 15th of next month = Wed 2026-04-15
am 15. des nächsten Monats = Wed 2026-04-15
le 15 du mois prochain = Wed 2026-04-15
KW 12 (16.-20.3.) = Fri 2026-03-20
KW 12 (18.3.) = Wed 2026-03-18
early Apr. = Sun 2026-04-05
next week sometime = Fri 2026-03-13
by the end of business on Friday = Fri 2026-03-06
before mid-March = Sun 2026-03-15
first thing next week = Tue 2026-03-10
first thing Monday = Mon 2026-03-09
this Thursday or Friday = Fri 2026-03-06
next Monday or Tuesday = Tue 2026-03-10
Thursday or Friday next week = Fri 2026-03-13
mid-next-week = Wed 2026-03-11
Fri 2026-03-06:
end of this week = Fri 2026-03-06
EOD = Fri 2026-03-06
Monday = Mon 2026-03-09
Sat 2026-02-28:
end of the month = Sat 2026-02-28
early March = Thu 2026-03-05
in a month = Sat 2026-03-28
the 1st = Sun 2026-03-01
two weeks = Sat 2026-03-14
Mon 2025-12-29:
this week = Fri 2026-01-02
next week = Fri 2026-01-09
KW 1 = Fri 2026-01-02
KW 2 = Fri 2026-01-09
2 January = Fri 2026-01-02
end of the year = Wed 2025-12-31
end of the quarter = Wed 2025-12-31
5 business days = Mon 2026-01-05
"""


REFUSED_LATER = """
Tue 2026-03-03:
first feedback
second decision
2nd answer
the third update
may decide
may hear back
we may know
segunda resposta em breve
até ter resposta
der erste Bescheid
nach der zweiten
nach der 2. Runde
premier retour
a March decision
a May decision
morgen Freitag
next Thu or Fri
dans la semaine
within the week
entro marzo
dans 2/3 semaines
antes de 10 días
la primera semana de abril
mañana el viernes
at the earliest March 20
March 20 at the earliest
frühestens am 20. März
am 20. März frühestens
vendredi au plus tôt
au moins deux semaines
plus de deux semaines
más de dos semanas
más de 3 a 4 semanas
mais de duas semanas
mais de 3 a 4 semanas
più di due settimane
almeno due settimane
minstens twee weken
meer dan twee weken
over 2 to 3 weeks
for two weeks
pour deux semaines
para dos semanas
per due settimane
pendant deux semaines
durante dos semanas
während zwei Wochen
desde hace dos semanas
seit zwei Wochen
depuis deux semaines
da due settimane
sinds vrijdag
since Friday
on holiday until March 20
closed until Monday
hiring manager away next week
no update until next week
call scheduled with Dana on Friday
onsite March 20
second interview Friday
zweites Gespräch am Freitag
Termin am 20. März
entretien vendredi
entrevista el viernes
colloquio venerdì
gesprek vrijdag
start date April 1
Mon-Fri
9-5
24/7/365
10:00-10:30 intro; 10:30-11:30 case
9:00 Uhr Begrüßung
0900 welcome
30 min
45 minutes
1h
2 hours
90 min interview
Q3 2026
H2
fiscal year end
this quarter
next quarter
in the new year
early next year
within the year
by summer
im Frühjahr
au printemps
en verano
voor de zomer
nach Ostern
después de Semana Santa
before Thanksgiving
Weihnachten
zeitnah
demnächst
bald
in Kürze
so schnell wie möglich
bientôt
pronto
cuanto antes
a breve
presto
em breve
o quanto antes
binnenkort
zo snel mogelijk
zsm
keine Angabe
unklar
offen
k.A.
je ne sais pas
ninguno
sin fecha
non so
boh
não sei
weet ik niet
vielleicht nächste Woche
peut-être vendredi
tal vez el viernes
forse venerdì
talvez sexta
misschien vrijdag
evtl. nächste Woche
next week or later
Friday or so maybe
in two weeks unless the budget is cut
depends on the team
2 Wochen nach dem Gespräch
deux semaines après l'entretien
10 sett
the 32nd
the 0th
Feb 30
30 février
31 de junio
31 settembre
31 de abril
31 juni
29 de febrero
2026-02-29
20.13.2026
2026-20-03
32.1.
0.3.
3.20.2026
1/1/1
20/3/20
3-4-2026
12/11
11-12-2026
Tuesday 20 March
Dienstag, den 20. März
mardi 20 mars
martes 20 de marzo
martedì 20 marzo
terça, 20 de março
dinsdag 20 maart
next Friday, March 20
in 10 days (March 20)
end of March (30 March)
two weeks, by Friday
el lunes pasado
vendredi dernier
venerdì scorso
sexta passada
afgelopen vrijdag
1000 days
four hundred and one days
100000 weeks
9 9 9 9 9 9
2026-03-20 2026-03-21 2026-03-22
20260300
20260020
2026-03-00
00.03.2026
2026-3
2026/03
20.3.026
020.3.2026
in in in in
in two in three weeks
weeks two
Friday Monday
März April
20 März April
20 20 March
next next week
end end of March
early late March
late to early March
one hundred days or never
２ weeks
٢ weeks
2 недели
через две недели
两周
2週間
weekend
bis 15.
erste Aprilhälfte
in der zweiten Märzhälfte
in zwei, spätestens drei Wochen
Wochenende
Ostern
nous reviendrons vers vous d'ici la fin de semaine
fin mars, début avril
dès que possible
nos pondremos en contacto la próxima semana
a primeros de abril
mes y medio
le faremo sapere entro la fine della prossima settimana
ai primi di aprile
mar 10/3
nel pomeriggio di venerdì
entraremos em contato até sexta
di 10/3
morgenmiddag
final de semana
fim de semana
fim de semana que vem
no final de semana que vem
fin de semana
al final de semana
los fines de semana
el fin de semana que viene
fine settimana
il fine settimana
cette fin de semaine
Fri 2026-03-06:
Friday or Monday
ce vendredi
"""
