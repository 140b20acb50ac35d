"""Spanish."""

WORDS = """
[strong]
# whatever the country calls work
entrevista de trabajo
entrevista de empleo
entrevista de curro
entrevista de laburo
entrevista de chamba
entrevista de pega
entrevista trabajo
entrevista empleo
entrevista curro
entrevista laburo
entrevista chamba
entrevista pega
entrev de trabajo
entrev de empleo
entrev de curro
entrev de laburo
entrev de chamba
entrev de pega
entrev trabajo
entrev empleo
entrev curro
entrev laburo
entrev chamba
entrev pega
entrevistas de trabajo
entrevista de jale
entrevista de brete
entrevista de camello
entrevista para trabajo
entrevista para empleo
entrevista para curro
entrevista para laburo
entrevista para chamba
entrevista para pega
entrevista por trabajo
entrevista por empleo
entrevista por curro
entrevista por laburo
entrevista por chamba
entrevista por pega
entrevista x trabajo
entrevista x empleo
entrevista x curro
entrevista x laburo
entrevista x chamba
entrevista x pega
entrevista para un trabajo
entrevista laboral
entrev laboral
entrevista job
entrevista de selección
entrevista de preselección
entrevista de reclutamiento
entrevista de contratación
entrevista de incorporación
entrevista selección
entrevista preselección
entrevista reclutamiento
entrevista contratación
entrevista de personal
entrevista proceso de selección
entrevista del proceso de selección
# the post
entrevista puesto
entrevista vacante
entrevista plaza
entrevista puesto de
entrevista para el puesto
entrevista para la vacante
entrevista para la plaza
entrevista para la posición
entrevista para el cargo
entrevista para puesto
entrevista para vacante
entrevista para plaza
entrevista para un puesto
entrevista por el puesto
entrevista por la vacante
entrevista por la plaza
entrevista por la posición
entrevista por el cargo
entrevista por puesto
entrevista por vacante
entrevista por plaza
entrevista por un puesto
entrevista x el puesto
entrevista x la vacante
entrevista x la plaza
entrevista x la posición
entrevista x el cargo
entrevista x puesto
entrevista x vacante
entrevista x plaza
entrevista x un puesto
entrevista de prácticas
entrevista de pasantía
entrevista de práctica profesional
entrevista de prácticas profesionales
entrevista de prácticas curriculares
entrevista de becario
entrevista de becaria
entrevista de beca de prácticas
entrevista de trainee
entrevista para prácticas
entrevista para pasantía
entrevista para práctica profesional
entrevista para prácticas profesionales
entrevista para prácticas curriculares
entrevista para becario
entrevista para becaria
entrevista para beca de prácticas
entrevista para trainee
entrevista por prácticas
entrevista por pasantía
entrevista por práctica profesional
entrevista por prácticas profesionales
entrevista por prácticas curriculares
entrevista por becario
entrevista por becaria
entrevista por beca de prácticas
entrevista por trainee
entrevista prácticas
entrevista pasantía
entrevista práctica profesional
entrevista prácticas profesionales
entrevista prácticas curriculares
entrevista becario
entrevista becaria
entrevista beca de prácticas
entrevista trainee
entrevista bolsa
entrevista personal bolsa
entrevista bolsa de trabajo
entrevista bolsa de empleo
entrevista bolsa empleo
entrevista bolsa trabajo
entrevista oposición
entrevista concurso oposición
entrevista concurso de méritos
entrevista interinidad
entrevista plaza interina
entrevista concurso público
# whoever only hires
entrevista con rrhh
entrevista con rr hh
entrevista con rh
entrevista con hr
entrevista con recursos humanos
entrevista con talento humano
entrevista con gestión humana
entrevista c rrhh
entrevista c rr hh
entrevista c rh
entrevista c hr
entrevista c recursos humanos
entrevista c talento humano
entrevista c gestión humana
entrevista de rrhh
entrevista de rr hh
entrevista de rh
entrevista de hr
entrevista de recursos humanos
entrevista de talento humano
entrevista de gestión humana
entrevista rrhh
entrevista rr hh
entrevista rh
entrevista hr
entrevista recursos humanos
entrevista talento humano
entrevista gestión humana
entrevista con capital humano
entrevista con gestión de personas
entrevista con people
entrevista con talento
entrevista con talent acquisition
entrevista capital humano
entrevista gestión de personas
entrevista people
entrevista talento
entrevista talent acquisition
gerente de rrhh
gerente de recursos humanos
jefe de rrhh
jefe de recursos humanos
jefa de rrhh
jefa de recursos humanos
directora de rrhh
directora de recursos humanos
director de rrhh
director de recursos humanos
responsable de rrhh
responsable de recursos humanos
gerencia de rrhh
gerencia de recursos humanos
entrevista con el departamento de personas
entrevista con el departamento de rrhh
entrevista con el departamento de recursos humanos
entrevista con el departamento de personal
entrevista con el dpto de personas
entrevista con el dpto de rrhh
entrevista con el dpto de recursos humanos
entrevista con el dpto de personal
entrevista con depto de personas
entrevista con depto de rrhh
entrevista con depto de recursos humanos
entrevista con depto de personal
entrevista con dpto de personas
entrevista con dpto de rrhh
entrevista con dpto de recursos humanos
entrevista con dpto de personal
entrevista con hiring manager
entrevista con hm
entrevista con headhunter
entrevista con recruiter
entrevista con reclutador
entrevista con reclutadora
entrevista con seleccionador
entrevista con seleccionadora
entrevista con técnico de selección
entrevista con técnica de selección
entrevista con ett
entrevista con el hiring manager
entrevista con el hm
entrevista con el headhunter
entrevista con el recruiter
entrevista con el reclutador
entrevista con el reclutadora
entrevista con el seleccionador
entrevista con el seleccionadora
entrevista con el técnico de selección
entrevista con el técnica de selección
entrevista con el ett
entrevista con la hiring manager
entrevista con la hm
entrevista con la headhunter
entrevista con la recruiter
entrevista con la reclutador
entrevista con la reclutadora
entrevista con la seleccionador
entrevista con la seleccionadora
entrevista con la técnico de selección
entrevista con la técnica de selección
entrevista con la ett
entrevista hiring manager
entrevista hm
entrevista headhunter
entrevista recruiter
entrevista reclutador
entrevista reclutadora
entrevista seleccionador
entrevista seleccionadora
entrevista técnico de selección
entrevista técnica de selección
entrevista ett
conversación con hiring manager
conversación con el hiring manager
conversación con la hiring manager
conversación hiring manager
charla con hiring manager
charla con el hiring manager
charla con la hiring manager
charla hiring manager
llamada con hiring manager
llamada con el hiring manager
llamada con la hiring manager
llamada hiring manager
call con hiring manager
call con el hiring manager
call con la hiring manager
call hiring manager
reunión con hiring manager
reunión con el hiring manager
reunión con la hiring manager
reunión hiring manager
zoom con hiring manager
zoom con el hiring manager
zoom con la hiring manager
zoom hiring manager
teams con hiring manager
teams con el hiring manager
teams con la hiring manager
teams hiring manager
# the process
proceso de selección
proceso selectivo
proceso de reclutamiento
entrevista por competencias
entrevista de competencias
entrevista de incidentes críticos
entrevista psicolaboral
evaluación psicolaboral
test psicolaboral
me entrevista en
me entrevista de
me entrevista para
me entrevista los de
me entrevistan en
me entrevistan de
me entrevistan para
me entrevistan los de
jornada de selección
día de selección
prueba de selección
pruebas de selección

[firm]
# by what channel
entrevista telefónica
entrevista telef
entrevista tel
entrevista tlf
entrevista tfno
entrevista por teléfono
entrevista por tel
entrevista por tlf
entrevista por llamada
entrevista telefónico
entrevista personal
entrevista presencial
entrevista en persona
entrevista cara a cara
entrevista in situ
entrevista en oficina
entrevista en oficinas
entrevista en la oficina
entrevista en planta
entrevista en tienda
entrevista en sede
entrevista en la sede
entrevista online
entrevista on line
entrevista virtual
entrevista remota
entrevista en remoto
entrevista digital
entrevista en línea
entrevista a distancia
entrevista vía web
entrevista por videollamada
entrevista por video llamada
entrevista por videoconferencia
entrevista por video
entrevista por zoom
entrevista por teams
entrevista por meet
entrevista por google meet
entrevista por skype
entrevista por webex
entrevista por whatsapp
entrevista por wsp
entrevista videollamada
entrevista video llamada
entrevista videoconferencia
entrevista video
entrevista zoom
entrevista teams
entrevista meet
entrevista google meet
entrevista skype
entrevista webex
entrevista whatsapp
entrevista wsp
entrevista vía zoom
entrevista vía teams
entrevista vía meet
videoentrevista
video entrevista
tele entrevista
teleentrevista
entrevista en vivo
entrevista en directo
# which one
primera entrevista
segunda entrevista
tercera entrevista
cuarta entrevista
quinta entrevista
última entrevista
ult entrevista
1a entrevista
2a entrevista
3a entrevista
4a entrevista
1 a entrevista
2 a entrevista
3 a entrevista
1ra entrevista
1era entrevista
2da entrevista
3ra entrevista
3era entrevista
4ta entrevista
1 entrevista
2 entrevista
3 entrevista
primera entrev
segunda entrev
tercera entrev
última entrev
1a entrev
2a entrev
3a entrev
1 a entrev
2 a entrev
3 a entrev
entrevista 1
entrevista 2
entrevista 3
entrevista 4
entrevista i
entrevista ii
entrevista iii
entrevista nº 1
entrevista nº 2
entrevista nº 3
entrevista n 2
entrevista final
entrevista inicial
entrevista preliminar
entrevista previa
entrevista exploratoria
entrevista introductoria
entrevista de contacto
entrevista de toma de contacto
entrevista definitiva
entrevista 1 de 2
entrevista 2 de 2
entrevista 2 de 3
entrevista 3 de 3
entrevista de primera ronda
entrevista de primera fase
entrevista de segunda ronda
entrevista de segunda fase
entrevista de tercera ronda
entrevista de tercera fase
entrevista de última ronda
entrevista de última fase
segunda y última entrevista
tercera y última entrevista
primera y última entrevista
próxima entrevista
siguiente entrevista
# of what sort
entrevista técnica
entrevista tec
entrevista técnico
entrevista funcional
entrevista de código
entrevista coding
entrevista de programación
entrevista de diseño
entrevista de sistemas
entrevista de arquitectura
entrevista de caso
entrevista de casos
entrevista con caso
entrevista caso
entrevista case
entrevista de caso práctico
entrevista con prueba
entrevista con prueba práctica
entrevista y prueba
entrevista y prueba práctica
entrevista y test
entrevista y examen
entrevista operativa
entrevista cultural
entrevista de cultura
entrevista de valores
entrevista de fit
entrevista de fit cultural
entrevista fit
entrevista fit cultural
entrevista de encaje
entrevista de encaje cultural
entrevista cultural fit
entrevista culture fit
entrevista conductual
entrevista comportamental
entrevista situacional
entrevista behavioral
entrevista de motivación
entrevista motivacional
entrevista estructurada
entrevista psicotécnica
entrevista informal
entrevista rápida
entrevista exprés
entrevista express
entrevista relámpago
entrevista grupal
entrevista en grupo
entrevista de grupo
entrevista colectiva
entrevista panel
entrevista en panel
entrevista de panel
entrevista con panel
entrevista con el panel
entrevista ante panel
entrevista individual
entrevista múltiple
entrevista dual
entrevista en inglés
entrevista en francés
entrevista en alemán
entrevista en italiano
entrevista en portugués
entrevista en catalán
entrevista en euskera
entrevista inglés
entrevista de idiomas
entrevista de inglés
# with whom
entrevista con director
entrevista con directora
entrevista con gerente
entrevista con gte
entrevista con jefe
entrevista con jefa
entrevista con responsable
entrevista con encargado
entrevista con encargada
entrevista con manager
entrevista con lead
entrevista con ceo
entrevista con cto
entrevista con founder
entrevista con fundador
entrevista con fundadora
entrevista con socio
entrevista con socia
entrevista con dueño
entrevista con dueña
entrevista con supervisora
entrevista con el director
entrevista con el directora
entrevista con el gerente
entrevista con el gte
entrevista con el jefe
entrevista con el jefa
entrevista con el responsable
entrevista con el encargado
entrevista con el encargada
entrevista con el manager
entrevista con el lead
entrevista con el ceo
entrevista con el cto
entrevista con el founder
entrevista con el fundador
entrevista con el fundadora
entrevista con el socio
entrevista con el socia
entrevista con el dueño
entrevista con el dueña
entrevista con el supervisora
entrevista con la director
entrevista con la directora
entrevista con la gerente
entrevista con la gte
entrevista con la jefe
entrevista con la jefa
entrevista con la responsable
entrevista con la encargado
entrevista con la encargada
entrevista con la manager
entrevista con la lead
entrevista con la ceo
entrevista con la cto
entrevista con la founder
entrevista con la fundador
entrevista con la fundadora
entrevista con la socio
entrevista con la socia
entrevista con la dueño
entrevista con la dueña
entrevista con la supervisora
entrevista con dirección
entrevista con la dirección
entrevista con gerencia
entrevista con la gerencia
entrevista con subdirección
entrevista con jefatura
entrevista con los socios
entrevista con los fundadores
entrevista con los founders
entrevista con los dueños
entrevista con socios
entrevista con fundadores
entrevista con founders
entrevista con dueños
entrevista c ceo
entrevista c cto
entrevista c rrhh
entrevista c jefe
entrevista c gerente
entrevista con el equipo
entrevista con el equipo técnico
entrevista con el equipo directivo
entrevista con el comité
entrevista con el comité de selección
entrevista con el comité de dirección
entrevista con el comité de contratación
entrevista con el tribunal de selección
entrevista con el cliente final
entrevista con el usuario final
entrevista con equipo
entrevista con equipo técnico
entrevista con equipo directivo
entrevista con comité
entrevista con comité de selección
entrevista con comité de dirección
entrevista con comité de contratación
entrevista con tribunal de selección
entrevista con cliente final
entrevista con usuario final
entrevista cliente final
entrevista con consultora
entrevista con consultor
entrevista con consultora de selección
entrevista con empresa
entrevista con agencia
entrevista con la consultora
entrevista con la consultor
entrevista con la consultora de selección
entrevista con la empresa
entrevista con la agencia
entrevista con el consultora
entrevista con el consultor
entrevista con el consultora de selección
entrevista con el empresa
entrevista con el agencia
comité de selección
mi entrevista en
mi entrevista con
mi entrevista de trabajo
# notes of one's own
entrevista c
prueba y entrevista
caso y entrevista
test y entrevista
examen y entrevista
dinámica y entrevista
visita y entrevista
recorrido y entrevista
entrevista y visita
entrevista y recorrido
entrevista y visita a planta
# calls by those who hire
llamada con rrhh
llamada c rrhh
llamada rrhh
call con rrhh
call c rrhh
call rrhh
videollamada con rrhh
videollamada c rrhh
videollamada rrhh
charla con rrhh
charla c rrhh
charla rrhh
zoom con rrhh
zoom c rrhh
zoom rrhh
llamada con recursos humanos
llamada recursos humanos
call con recursos humanos
call recursos humanos
videollamada con recursos humanos
videollamada recursos humanos
charla con recursos humanos
charla recursos humanos
zoom con recursos humanos
zoom recursos humanos
llamada con hr
llamada con rh
llamada hr
llamada rh
call con hr
call con rh
call hr
call rh
llamada de rrhh
llamada de rh
llamada de hr
llamada con talento humano
llamada con gestión humana
llamada talento humano
llamada gestión humana
videollamada con talento humano
videollamada con gestión humana
videollamada talento humano
videollamada gestión humana
charla con talento humano
charla con gestión humana
charla talento humano
charla gestión humana
zoom con talento humano
zoom con gestión humana
zoom talento humano
zoom gestión humana
con los de rrhh
con los de recursos humanos
con la de rrhh
con la de recursos humanos
con el de rrhh
con el de recursos humanos
con las de rrhh
con las de recursos humanos
conversación con rrhh
con recruiter
con reclutador
con reclutadora
con headhunter
con seleccionadora
con el recruiter
con el reclutador
con el reclutadora
con el headhunter
con el seleccionadora
con la recruiter
con la reclutador
con la reclutadora
con la headhunter
con la seleccionadora
c recruiter
c reclutador
c reclutadora
c headhunter
c seleccionadora
llamada recruiter
llamada reclutador
llamada reclutadora
llamada headhunter
llamada seleccionadora
call recruiter
call reclutador
call reclutadora
call headhunter
call seleccionadora
de la recruiter
de la reclutadora
con el hm
con la hm
técnico de selección
técnica de selección
consultora de selección
llamada de selección
charla de selección
reunión de selección
sesión de selección
jornada de selección
día de selección
pruebas de selección
llamada de reclutamiento
reunión de reclutamiento
jornada de reclutamiento
llamada screening
llamada de screening
llamada filtro
llamada de filtro
screening telefónico
screening inicial
screening rrhh
screening hr
screening con rrhh
filtro telefónico
primera toma de contacto
toma de contacto
# tried out at work
día de prueba
jornada de prueba
turno de prueba
mañana de prueba
tarde de prueba
noche de prueba
servicio de prueba
semana de prueba
fin de semana de prueba
finde de prueba
día a prueba
turno a prueba
día de evaluación
día de assessment
jornada de evaluación
jornada de assessment
prueba en cocina
prueba en sala
prueba en barra
prueba en obra
prueba en taller
prueba en tienda
prueba en peluquería
prueba en caja
prueba de cocina
prueba de sala
prueba de barra
prueba de obra
prueba de taller
prueba de tienda
prueba de peluquería
prueba de caja
prueba de trabajo
prueba camarero
prueba camarera
prueba cocinero
prueba cocinera
prueba peluquera
prueba barista
prueba soldador
prueba carretillero
prueba de soldadura
prueba laboral
stage en cocina
stage en la cocina
stage de cocina
stage cocina
staging cocina
clase muestra
clase demostrativa
clase de demostración
clase modelo
clase demo
dar clase muestra
dar clase demo
dar clase de prueba
microclase
# in groups and live
dinámica de grupo
dinámica grupal
dinámica de grupos
dinámica de selección
dinámicas grupales
dinámicas de grupo
assessment presencial
assessment grupal
assessment center
assessment centre
assessment day
assessment virtual
centro de evaluación
prueba técnica en vivo
prueba técnica en directo
prueba técnica y entrevista
prueba técnica presencial
prueba técnica con entrevista
prueba técnica con el equipo
prueba práctica y entrevista
prueba práctica presencial
prueba práctica con entrevista
prueba práctica con el equipo
sesión de live coding
sesión de pair programming
prueba de live coding
prueba de pair programming
pizarra técnica
ronda final
ronda de entrevistas
ronda de entrevista
ronda con dirección
ronda con el equipo
ronda técnica entrevista
defensa del caso
defensa del case
defensa de caso
defensa de case

[plain]
entrevista
entrevistas
entrev
entrevis
entrevistita
entrv

[vague]
llamada
llamadita
llamado
videollamada
video llamada
videoconferencia
videocall
call
zoom
teams
meet
google meet
skype
charla
charlita
conversación
plática
reunión
reu
reunión virtual
junta
cita
encuentro
sesión
visita
presentación
llamada inicial
llamada introductoria
llamada exploratoria
llamada informal
llamada técnica
llamada final
llamada previa
llamada de presentación
charla inicial
charla introductoria
charla exploratoria
charla informal
charla técnica
charla final
charla previa
charla de presentación
conversación inicial
conversación introductoria
conversación exploratoria
conversación informal
conversación técnica
conversación final
conversación previa
conversación de presentación
reunión inicial
reunión introductoria
reunión exploratoria
reunión informal
reunión técnica
reunión final
reunión previa
reunión de presentación
llamada breve
llamada rápida
videollamada inicial
charla para conocernos
charla para conocerte
conversación para conocernos
conversación para conocerte
llamada para conocernos
llamada para conocerte
primer contacto
primer encuentro
primer acercamiento
primera llamada
primera charla
primera conversación
primera reunión
primera cita
primera call
primera videollamada
primera plática
segunda llamada
segunda charla
segunda conversación
segunda reunión
segunda call
conocernos
nos conocemos
conocerse
hablar con
hablo con
charlar con
charlo con
quedo con
quedada con
me llama
me llaman
llaman de
me llaman de
llamarán de
contacto telefónico
reunión presencial
intro con
introducción con
chat con

[round]
primera ronda
primera fase
primera etapa
segunda ronda
segunda fase
segunda etapa
tercera ronda
tercera fase
tercera etapa
cuarta ronda
cuarta fase
cuarta etapa
última ronda
última fase
última etapa
1a ronda
1a fase
1a etapa
2a ronda
2a fase
2a etapa
3a ronda
3a fase
3a etapa
1 a ronda
1 a fase
1 a etapa
2 a ronda
2 a fase
2 a etapa
3 a ronda
3 a fase
3 a etapa
1ra ronda
1ra fase
1ra etapa
2da ronda
2da fase
2da etapa
3ra ronda
3ra fase
3ra etapa
primera instancia
segunda instancia
última instancia
ronda final
ronda técnica
ronda 1
ronda 2
ronda 3
ronda 4
ronda i
ronda ii
ronda iii
ronda inicial
ronda cultural
ronda presencial
fase final
fase técnica
fase 1
fase 2
fase 3
fase 4
fase i
fase ii
fase iii
fase inicial
fase cultural
fase presencial
etapa final
etapa técnica
etapa 1
etapa 2
etapa 3
etapa 4
etapa i
etapa ii
etapa iii
etapa inicial
etapa cultural
etapa presencial
último paso del proceso
siguiente paso del proceso
próximo paso del proceso
segundo paso del proceso
tercer paso del proceso
último paso
paso final
^final
^finalista
presentación del caso
presentación del case
presentación del caso práctico
presentación de caso
presentación de case
presentación de caso práctico
presentación caso
presentación case
presentación caso práctico
resolución del caso
resolución del case
resolución del caso práctico
resolución de caso
resolución de case
resolución de caso práctico
resolución caso
resolución case
resolución caso práctico
discusión del caso
discusión del case
discusión del caso práctico
discusión de caso
discusión de case
discusión de caso práctico
discusión caso
discusión case
discusión caso práctico
presentación case study
presentación business case
presentación de la prueba técnica
presentación de prueba técnica
presentación prueba técnica
revisión de la prueba técnica
revisión de prueba técnica
revisión prueba técnica
discusión de la prueba técnica
discusión de prueba técnica
discusión prueba técnica
presentación del challenge
presentación del reto técnico
presentación del proyecto técnico
presentación challenge
presentación reto técnico
presentación proyecto técnico
defensa del challenge
defensa del reto técnico
defensa del proyecto técnico
defensa challenge
defensa reto técnico
defensa proyecto técnico
revisión del challenge
revisión del reto técnico
revisión del proyecto técnico
revisión challenge
revisión reto técnico
revisión proyecto técnico
caso práctico
caso de negocio
business case
case study
prueba técnica
prueba práctica
prueba de nivel
prueba de aptitud
prueba de conocimientos
prueba de inglés
prueba de acceso
prueba teórica
prueba psicotécnica
pruebas psicotécnicas
pruebas psicométricas
pruebas técnicas
pruebas prácticas
pruebas de acceso
test psicotécnico
test psicotécnicos
test psicométrico
test psicométricos
test psicométrica
test psicotécnica
test técnico
test técnica
test psicológica laboral
examen psicotécnico
examen psicotécnicos
examen psicométrico
examen psicométricos
examen psicométrica
examen psicotécnica
examen técnico
examen técnica
examen psicológica laboral
exámenes psicotécnico
exámenes psicotécnicos
exámenes psicométrico
exámenes psicométricos
exámenes psicométrica
exámenes psicotécnica
exámenes técnico
exámenes técnica
exámenes psicológica laboral
evaluación psicotécnico
evaluación psicotécnicos
evaluación psicométrico
evaluación psicométricos
evaluación psicométrica
evaluación psicotécnica
evaluación técnico
evaluación técnica
evaluación psicológica laboral
psicotécnicos
psicotécnico
psicométricos
charla equipo
charla con equipo
charla con el equipo
charla directora
charla director
charla con dirección
charla con la dirección
charla con el jefe de equipo
charla con la founder
charla con el founder
conocer al equipo
conocer el equipo
conocer a tu equipo
conocer a mi equipo
conocer a equipo
conocer a los del equipo
conocer a tu futuro equipo
conocer equipo
conoce al equipo
conoce el equipo
conoce a tu equipo
conoce a mi equipo
conoce a equipo
conoce a los del equipo
conoce a tu futuro equipo
conoce equipo
conocemos al equipo
conocemos el equipo
conocemos a tu equipo
conocemos a mi equipo
conocemos a equipo
conocemos a los del equipo
conocemos a tu futuro equipo
conocemos equipo
conociendo al equipo
conociendo el equipo
conociendo a tu equipo
conociendo a mi equipo
conociendo a equipo
conociendo a los del equipo
conociendo a tu futuro equipo
conociendo equipo
conocer a los compañeros
conocer a las compañeras
conocer a tus compañeros
meet the team
café virtual
café con el equipo
café con equipo
café con la fundadora
café con el fundador
café con fundador
café con fundadora
café con el ceo
café con la ceo
café con los fundadores
café con hiring manager
comida con el equipo
almuerzo con el equipo
visita a planta
visita a la planta
visita a fábrica
visita a la fábrica
visita a las oficinas
visita a la oficina
visita a las instalaciones
visita a instalaciones
visita a obra
visita a la tienda
visita a la finca
visita planta
visita por planta
visita por la planta
visita de planta
visita por las instalaciones
recorrido planta
recorrido por planta
recorrido por la planta
recorrido de planta
recorrido por las instalaciones
role play
roleplay
dinámica
assessment
shadowing de prueba
reunión con rrhh
reunión con rr hh
reunión con recursos humanos
reunión con gestión humana
reunión con talento humano
reunión con personal
reunión rrhh
reunión rr hh
reunión recursos humanos
reunión gestión humana
reunión talento humano
reunión personal
cita con rrhh
cita con rr hh
cita con recursos humanos
cita con gestión humana
cita con talento humano
cita con personal
cita rrhh
cita rr hh
cita recursos humanos
cita gestión humana
cita talento humano
cita personal
llamada oferta
llamada de oferta
llamada de la oferta
llamada sobre la oferta
llamada para oferta
llamada propuesta económica
llamada condiciones
llamada de condiciones
call oferta
call de oferta
call de la oferta
call sobre la oferta
call para oferta
call propuesta económica
call condiciones
call de condiciones
reunión oferta
reunión de oferta
reunión de la oferta
reunión sobre la oferta
reunión para oferta
reunión propuesta económica
reunión condiciones
reunión de condiciones
charla oferta
charla de oferta
charla de la oferta
charla sobre la oferta
charla para oferta
charla propuesta económica
charla condiciones
charla de condiciones
oferta económica
negociación salarial

[job]
candidatura
mi candidatura
tu candidatura
postulación
mi postulación
autocandidatura
reclutador
reclutadora
reclutamiento
recruiter
headhunter
hiring manager
cazatalentos
ett
vacante
vacantes
puesto
puesto de
puesto de trabajo
oferta de empleo
oferta de trabajo
oferta laboral
oportunidad laboral
posición
posición de
bolsa de empleo
bolsa de trabajo
concurso de méritos
oposición
concurso oposición
interinidad
búsqueda laboral
búsqueda activa
búsqueda de empleo
hoja de vida
currículum
currículo
curriculum vitae
selección de personal
primer filtro
último filtro
proceso de vacante
proceso de puesto
proceso para vacante
proceso para puesto
trainee
pasantía
prácticas
práctica profesional

[candidate]
candidato
candidatos
candidata
candidatas
candidat
candidaturas recibidas
postulante
postulantes
aspirante
aspirantes
entrevistar
^entrevisto
entrevistando
entrevistador
entrevistadora
entrevistadores
entrevistado
entrevistados
entrevistas finalistas
entrevistas en bloque
entrevistamos
entrevista vacante interna
entrevista para nuestro equipo
entrevista para mi equipo
entrevista a mi sustituto
entrevista a mi sustituta

[mock]
simulacro
simulacros
simulacro de entrevista
simulacro de entrevistas
simulacro de la entrevista
simulacro de la entrevistas
simulacro entrevista
simulacro entrevistas
simulación de entrevista
simulación de entrevistas
simulación de la entrevista
simulación de la entrevistas
simulación entrevista
simulación entrevistas
simulador de entrevista
simulador de entrevistas
simulador de la entrevista
simulador de la entrevistas
simulador entrevista
simulador entrevistas
ensayo de entrevista
ensayo de entrevistas
ensayo de la entrevista
ensayo de la entrevistas
ensayo entrevista
ensayo entrevistas
práctica de entrevista
práctica de entrevistas
práctica de la entrevista
práctica de la entrevistas
práctica entrevista
práctica entrevistas
prácticas de entrevista
prácticas de entrevistas
prácticas de la entrevista
prácticas de la entrevistas
prácticas entrevista
prácticas entrevistas
role play de entrevista
role play de entrevistas
role play de la entrevista
role play de la entrevistas
role play entrevista
role play entrevistas
roleplay de entrevista
roleplay de entrevistas
roleplay de la entrevista
roleplay de la entrevistas
roleplay entrevista
roleplay entrevistas
entrevista simulada
entrevista de práctica
entrevista de prueba
entrevista de ensayo
entrevista ficticia
entrevista falsa
entrevista de entrenamiento
entrevista con coach
entrevista con mi coach
entrevistas simuladas
practicar entrevista
practicar entrevistas
practicar la entrevista
practicar para la entrevista
practicar respuestas
ensayar entrevista
ensayar la entrevista
mock
mock entrevista
sesión de coaching
sesión de entrevista
sesión de entrevistas
coaching de coaching
coaching de entrevista
coaching de entrevistas
coaching laboral
coaching entrevista
coaching para entrevistas
coaching de carrera
~ simulación
~ ensayo
~ coach
~ mentoría

[prep]
^preparar
^prepararme
^preparación
^preparando
^prepara
^prepa
^prep
preparar la entrevista
preparar para entrevista
preparar para la entrevista
preparar entrevista
prepararme la entrevista
prepararme para entrevista
prepararme para la entrevista
prepararme entrevista
preparación la entrevista
preparación para entrevista
preparación para la entrevista
preparación entrevista
preparando la entrevista
preparando para entrevista
preparando para la entrevista
preparando entrevista
prepa la entrevista
prepa para entrevista
prepa para la entrevista
prepa entrevista
prep la entrevista
prep para entrevista
prep para la entrevista
prep entrevista
repasar la entrevista
repasar para entrevista
repasar para la entrevista
repasar entrevista
repaso la entrevista
repaso para entrevista
repaso para la entrevista
repaso entrevista
estudiar la entrevista
estudiar para entrevista
estudiar para la entrevista
estudiar entrevista
ensayar la entrevista
ensayar para entrevista
ensayar para la entrevista
ensayar entrevista
preparar entrevistas
prep entrevistas
preparación de entrevistas
preparación de entrevista
notas para la entrevista
notas para entrevista
chuleta para la entrevista
chuleta para entrevista
apuntes para la entrevista
apuntes para entrevista
leer para la entrevista
leer para entrevista
prepararse para la entrevista
prepararse para entrevista
preparar preguntas
preparar respuestas
preparar caso
preparar presentación
preparar sql
preparar algoritmos
preparar leetcode
repasar preguntas
repasar respuestas
repasar caso
repasar presentación
repasar sql
repasar algoritmos
repasar leetcode
estudiar preguntas
estudiar respuestas
estudiar caso
estudiar presentación
estudiar sql
estudiar algoritmos
estudiar leetcode
practicar preguntas
practicar respuestas
practicar caso
practicar presentación
practicar sql
practicar algoritmos
practicar leetcode
mirar web
leer la web
^estudiar
^estudio para
^repasar
^repaso
^practicar
^ensayar
^investigar
^leetcode
^mirar
^mejorar
^actualizar
~ preparación

[training]
^taller
^curso
^formación
^seminario
^webinar
^masterclass
^máster
^capacitación
^charla informativa
^ponencia
^conferencia
taller de entrevista
taller de entrevistas
taller de entrevistadores
taller de empleabilidad
taller de cv
taller de linkedin
taller sobre entrevista
taller sobre entrevistas
taller sobre entrevistadores
taller sobre empleabilidad
taller sobre cv
taller sobre linkedin
curso de entrevista
curso de entrevistas
curso de entrevistadores
curso de empleabilidad
curso de cv
curso de linkedin
curso sobre entrevista
curso sobre entrevistas
curso sobre entrevistadores
curso sobre empleabilidad
curso sobre cv
curso sobre linkedin
seminario de entrevista
seminario de entrevistas
seminario de entrevistadores
seminario de empleabilidad
seminario de cv
seminario de linkedin
seminario sobre entrevista
seminario sobre entrevistas
seminario sobre entrevistadores
seminario sobre empleabilidad
seminario sobre cv
seminario sobre linkedin
webinar de entrevista
webinar de entrevistas
webinar de entrevistadores
webinar de empleabilidad
webinar de cv
webinar de linkedin
webinar sobre entrevista
webinar sobre entrevistas
webinar sobre entrevistadores
webinar sobre empleabilidad
webinar sobre cv
webinar sobre linkedin
formación de entrevista
formación de entrevistas
formación de entrevistadores
formación de empleabilidad
formación de cv
formación de linkedin
formación sobre entrevista
formación sobre entrevistas
formación sobre entrevistadores
formación sobre empleabilidad
formación sobre cv
formación sobre linkedin
charla de entrevista
charla de entrevistas
charla de entrevistadores
charla de empleabilidad
charla de cv
charla de linkedin
charla sobre entrevista
charla sobre entrevistas
charla sobre entrevistadores
orientación laboral
taller cómo
curso cómo
webinar cómo
charla cómo
cómo superar una entrevista
cómo superar la entrevista
cómo superar tu entrevista
cómo superar entrevista
cómo preparar una entrevista
cómo preparar la entrevista
cómo preparar tu entrevista
cómo preparar entrevista
cómo afrontar una entrevista
cómo afrontar la entrevista
cómo afrontar tu entrevista
cómo afrontar entrevista
cómo aprobar una entrevista
cómo aprobar la entrevista
cómo aprobar tu entrevista
cómo aprobar entrevista
cómo triunfar en una entrevista
cómo triunfar en la entrevista
cómo triunfar en tu entrevista
cómo triunfar en entrevista
técnicas de entrevista
entrevistas por competencias para
formación entrevistadores
formación para entrevistadores
formación obligatoria
formación interna
entrenamiento de entrevistadores
entrenamiento entrevistadores
charla sobre
charla ted
charla de orientación
charla de empleo
charla del colegio
charla coloquio
dar una charla
dar charla
errores en la entrevista
~ taller
~ curso
~ formación
~ capacitación
~ seminario
~ webinar

[debrief]
debrief
calibración
revisión de candidatos
revisión de candidatas
revisión de finalistas
revisión candidatos
revisión candidatas
revisión finalistas
evaluación de candidatos
evaluación de candidatas
evaluación de finalistas
evaluación candidatos
evaluación candidatas
evaluación finalistas
valoración de candidatos
valoración de candidatas
valoración de finalistas
valoración candidatos
valoración candidatas
valoración finalistas
feedback de candidatos
feedback de candidatas
feedback de finalistas
feedback candidatos
feedback candidatas
feedback finalistas
comité de candidatos
comité de candidatas
comité de finalistas
comité candidatos
comité candidatas
comité finalistas
selección de candidatos
selección de candidatas
selección de finalistas
selección candidatos
selección candidatas
selección finalistas
ranking de candidatos
ranking de candidatas
ranking de finalistas
ranking candidatos
ranking candidatas
ranking finalistas
puesta en común de entrevistas
puesta en común entrevistas
calibración de entrevistas
calibración entrevistas
alineamiento de entrevistas
alineamiento entrevistas
cierre de entrevistas
cierre entrevistas
puesta en común
reunión de selección interna
criba de cv
criba de cvs
criba de candidaturas
criba de candidatos
criba cv
criba cvs
criba candidaturas
criba candidatos
cribado de cv
cribado de cvs
cribado de candidaturas
cribado de candidatos
cribado cv
cribado cvs
cribado candidaturas
cribado candidatos
cribar de cv
cribar de cvs
cribar de candidaturas
cribar de candidatos
cribar cv
cribar cvs
cribar candidaturas
cribar candidatos
filtrar de cv
filtrar de cvs
filtrar de candidaturas
filtrar de candidatos
filtrar cv
filtrar cvs
filtrar candidaturas
filtrar candidatos
revisar de cv
revisar de cvs
revisar de candidaturas
revisar de candidatos
revisar cv
revisar cvs
revisar candidaturas
revisar candidatos
screening de cv
screening de cvs
screening de candidaturas
screening de candidatos
screening cv
screening cvs
screening candidaturas
screening candidatos
shortlist
terna
kick off de búsqueda
kick off de vacante
kick off de perfil
kick off búsqueda
kick off vacante
kick off perfil
kickoff de búsqueda
kickoff de vacante
kickoff de perfil
kickoff búsqueda
kickoff vacante
kickoff perfil
briefing de búsqueda
briefing de vacante
briefing de perfil
briefing búsqueda
briefing vacante
briefing perfil
apertura de búsqueda
apertura de vacante
apertura de perfil
apertura búsqueda
apertura vacante
apertura perfil
cierre de búsqueda
cierre de vacante
cierre de perfil
cierre búsqueda
cierre vacante
cierre perfil
definición de búsqueda
definición de vacante
definición de perfil
definición búsqueda
definición vacante
definición perfil
intake de búsqueda
intake de vacante
intake de perfil
intake búsqueda
intake vacante
intake perfil
guion de entrevistas
guía de entrevistas
kit de entrevistas
guion de entrevista
scorecard
plan de contratación
plan de contrataciones
plan de hiring
decidir oferta
decidir contratación
decidir finalista
pipeline candidat*
pipeline hiring
pipeline selección

[media]
entrevista de prensa
entrevista de radio
entrevista de televisión
entrevista de tele
entrevista de tv
entrevista para prensa
entrevista para radio
entrevista para televisión
entrevista para tele
entrevista para tv
entrevista en la prensa
entrevista en la radio
entrevista en la televisión
entrevista en la tele
entrevista en la tv
entrevista para la prensa
entrevista para la radio
entrevista para la televisión
entrevista para la tele
entrevista para la tv
entrevista prensa
entrevista podcast
entrevista tv
entrevista en radio
entrevista en televisión
entrevista en tv
entrevista de podcast
entrevista para podcast
entrevista para un podcast
entrevista de revista
entrevista para revista
entrevista con periodista
entrevista con periódico
entrevista con diario
entrevista con canal
entrevista con programa
entrevista con blog
entrevista con magazine
entrevista con el periodista
entrevista con el periódico
entrevista con el diario
entrevista con el canal
entrevista con el programa
entrevista con el blog
entrevista con el magazine
entrevista con la periodista
entrevista con la periódico
entrevista con la diario
entrevista con la canal
entrevista con la programa
entrevista con la blog
entrevista con la magazine
entrevista para el periodista
entrevista para el periódico
entrevista para el diario
entrevista para el canal
entrevista para el programa
entrevista para el blog
entrevista para el magazine
entrevista en el periodista
entrevista en el periódico
entrevista en el diario
entrevista en el canal
entrevista en el programa
entrevista en el blog
entrevista en el magazine
entrevista periodista
entrevista diario
podcast
rueda de prensa
nota de prensa
gabinete de prensa entrevista
reportaje
grabación de entrevista
grabación de programa
grabación de vídeo
grabación de episodio
grabación la entrevista
grabación la programa
grabación la vídeo
grabación la episodio
grabación una entrevista
grabación una programa
grabación una vídeo
grabación una episodio
grabación entrevista
grabación programa
grabación vídeo
grabación episodio
grabar de entrevista
grabar de programa
grabar de vídeo
grabar de episodio
grabar la entrevista
grabar la programa
grabar la vídeo
grabar la episodio
grabar una entrevista
grabar una programa
grabar una vídeo
grabar una episodio
grabar entrevista
grabar programa
grabar vídeo
grabar episodio
entrevista grabada para
entrevista en antena
entrevista al aire
entrevista en directo radio
entrevista en plató
^ver entrevista
^escuchar
^leer entrevista
presentación del libro
presentación de libro
directo de instagram
directo de twitch
directo de youtube
entrevista en youtube
entrevista en twitch
entrevista en instagram
periodista
periodistas
periódico
plató
oyentes
# ministers and stars
entrevista a alcalde
entrevista a alcaldesa
entrevista a ministro
entrevista a ministra
entrevista a presidente
entrevista a presidenta
entrevista a escritor
entrevista a escritora
entrevista a cantante
entrevista a autor
entrevista a autora
entrevista a jugador
entrevista a actor
entrevista a actriz
entrevista al alcalde
entrevista al alcaldesa
entrevista al ministro
entrevista al ministra
entrevista al presidente
entrevista al presidenta
entrevista al escritor
entrevista al escritora
entrevista al cantante
entrevista al autor
entrevista al autora
entrevista al jugador
entrevista al actor
entrevista al actriz
entrevista a la alcalde
entrevista a la alcaldesa
entrevista a la ministro
entrevista a la ministra
entrevista a la presidente
entrevista a la presidenta
entrevista a la escritor
entrevista a la escritora
entrevista a la cantante
entrevista a la autor
entrevista a la autora
entrevista a la jugador
entrevista a la actor
entrevista a la actriz
~ alcalde
~ alcaldesa
~ ministro
~ ministra
~ concejal
~ concejala
~ actor
~ actriz
~ escritor
~ escritora
~ cantante
~ prensa
~ radio
~ revista
~ televisión
~ tele
~ tv
~ emisora
~ gaceta
~ el país
~ noticias
~ heraldo
~ grabación
~ canal
~ diario
~ programa
~ onda
~ cadena
lo del premio
onda cero
cadena ser
~ premio
~ el mundo
~ abc
~ cope
~ rtve
~ rne
~ la vanguardia
~ el correo
~ documental
~ serie
~ lanzamiento
~ antena

[research]
entrevista a usuarios
entrevista a usuario
entrevista a usuarias
entrevista a consumidores
entrevista a pacientes
entrevista con usuarios
entrevista con usuario
entrevista con usuarias
entrevista con consumidores
entrevista con pacientes
entrevista de usuarios
entrevista de usuario
entrevista de usuarias
entrevista de consumidores
entrevista de pacientes
entrevista usuarios
entrevista usuario
entrevista usuarias
entrevista consumidores
entrevista pacientes
entrevistas a usuarios
entrevistas a usuario
entrevistas a usuarias
entrevistas a consumidores
entrevistas a pacientes
entrevistas con usuarios
entrevistas con usuario
entrevistas con usuarias
entrevistas con consumidores
entrevistas con pacientes
entrevistas de usuarios
entrevistas de usuario
entrevistas de usuarias
entrevistas de consumidores
entrevistas de pacientes
entrevistas usuarios
entrevistas usuario
entrevistas usuarias
entrevistas consumidores
entrevistas pacientes
entrevista a clientes
entrevista a participantes
entrevista con clientes
entrevista con participantes
entrevista clientes
entrevista participantes
entrevistas a clientes
entrevistas a participantes
entrevistas con clientes
entrevistas con participantes
entrevistas clientes
entrevistas participantes
entrevista a expertos
entrevista a informantes
entrevista de investigación
entrevista de investigación de mercado
entrevista de estudio de mercado
entrevista de estudio
entrevista de encuesta
entrevista de usabilidad
entrevista de ux research
entrevista de tesis
entrevista de tfg
entrevista de tfm
entrevista de doctoral
entrevista para investigación
entrevista para investigación de mercado
entrevista para estudio de mercado
entrevista para estudio
entrevista para encuesta
entrevista para usabilidad
entrevista para ux research
entrevista para tesis
entrevista para tfg
entrevista para tfm
entrevista para doctoral
entrevista investigación
entrevista investigación de mercado
entrevista estudio de mercado
entrevista estudio
entrevista encuesta
entrevista usabilidad
entrevista ux research
entrevista tesis
entrevista tfg
entrevista tfm
entrevista doctoral
entrevista en profundidad
entrevistas en profundidad
estudio de mercado
encuesta
encuestas
tfg
tfm
prueba de usabilidad
prueba de usuario
prueba de usuarios
test de usabilidad
test de usuario
test de usuarios
grupo focal
focus group
panel de consumidores
entrevista sobre tu
entrevista sobre su
entrevista sobre el uso
entrevista sobre app
entrevista sobre la app
entrevista sobre uso
charla sobre tu
charla sobre su
charla sobre el uso
charla sobre app
charla sobre la app
charla sobre uso
~ tesis
~ estudio
~ investigación
~ usuarios
~ usuario

[official]
visa
visado
entrevista de residencia
entrevista de nacionalidad
entrevista de ciudadanía
entrevista de asilo
entrevista de extranjería
entrevista de naturalización
entrevista de arraigo
entrevista de pasaporte
entrevista de protección internacional
entrevista de migración
entrevista para residencia
entrevista para nacionalidad
entrevista para ciudadanía
entrevista para asilo
entrevista para extranjería
entrevista para naturalización
entrevista para arraigo
entrevista para pasaporte
entrevista para protección internacional
entrevista para migración
entrevista para la residencia
entrevista para la nacionalidad
entrevista para la ciudadanía
entrevista para la asilo
entrevista para la extranjería
entrevista para la naturalización
entrevista para la arraigo
entrevista para la pasaporte
entrevista para la protección internacional
entrevista para la migración
entrevista residencia
entrevista nacionalidad
entrevista ciudadanía
entrevista asilo
entrevista extranjería
entrevista naturalización
entrevista arraigo
entrevista pasaporte
entrevista protección internacional
entrevista migración
cita nie
cita dni
cita pasaporte
entrevista consular
entrevista en el consulado
entrevista en la embajada
entrevista uscis
cita consular
cita consulado
cita embajada
embajada de ee uu
embajada americana
embajada eeuu
boda civil
entrevista registro civil
registro civil
entrevista de matrimonio
expediente matrimonial
nacionalidad
asilo
extranjería
uscis
ccse
tie huellas
green card
cita sae
cita soc
cita lanbide
cita inem
cita paro
cita labora
cita servef
entrevista sae
entrevista soc
entrevista lanbide
entrevista inem
entrevista paro
entrevista labora
entrevista servef
entrevista oficina de empleo
sellar sae
sellar soc
sellar lanbide
sellar inem
sellar paro
sellar labora
sellar servef
sepe
^inem
sellar el paro
oficina de empleo
oficina empleo
entrevista de orientación
entrevista orientación
cita de orientación
cita orientación
sesión de orientación
sesión orientación
orientación laboral
orientación sociolaboral
con la orientadora
subsidio
prestación por desempleo
cita previa
cita abogado
cita hacienda
cita seguridad social
cita juzgado
cita policía
cita comisaría
cita ayuntamiento
cita servicios sociales
cita dgt
cita tráfico
con mi abogado
con mi abogada
juicio en el juzgado
juicio en el judicial
juicio en el oral
juicio juzgado
juicio judicial
juicio oral
vista en el juzgado
vista en el judicial
vista en el oral
vista juzgado
vista judicial
vista oral
citación en el juzgado
citación en el judicial
citación en el oral
citación juzgado
citación judicial
citación oral
declaración en el juzgado
declaración en el judicial
declaración en el oral
declaración juzgado
declaración judicial
declaración oral
declarar en el juzgado
declarar en comisaría
denuncia en comisaría
denuncia comisaría
seguro de coche
seguro coche
seguro de hogar
seguro hogar
seguro del coche
seguro médico
seguro de salud
seguro de vida
seguro moto
parte de coche
parte coche
parte de hogar
parte hogar
parte del coche
parte médico
parte de salud
parte de vida
parte moto
llamada al seguro
llamada seguro
ayuda alquiler
ayuda al alquiler
ayuda social
ayuda de emergencia
ayuda dependencia
valoración de dependencia
valoración dependencia
valoración discapacidad
renta 2024
renta 2025
renta 2026
renta garantizada
renta mínima
declaración de la renta
entrevista vulnerabilidad
entrevista social
entrevista de integración
~ embajada
~ consulado
~ comisaría
~ juzgado
~ abogado
~ servicios sociales
~ migración
~ padrón
~ aduana

[school]
director del colegio
director del cole
director del instituto
director del centro
directora del colegio
directora del cole
directora del instituto
directora del centro
tutorías con
tutorías de
tutorías cole
tutorías colegio
tutorías individual
tutorías familias
tutoría
con el profe
con el profesor
con el profesora
con el maestro
con el maestra
con el tutor
con el tutora
con el orientadora
con el orientador
con el jefe de estudios
con el jefa de estudios
con el logopeda
con la profe
con la profesor
con la profesora
con la maestro
con la maestra
con la tutor
con la tutora
con la orientadora
con la orientador
con la jefe de estudios
con la jefa de estudios
con la logopeda
con los profes
con las profes
con profes
entrevista tutor
entrevista tutora
entrevista tutoría
entrevista profe
entrevista profes
entrevista padres
entrevista familia
entrevista familias
entrevista con padres
entrevista con los padres
entrevista con familias
entrevista con la familia
entrevista de padres
entrevista de familia
entrevista cole niños
reunión de padres
reunión de familias
reunión de apoderados
reunión de ampa
reunión con padres
reunión con familias
reunión con apoderados
reunión con ampa
reunión padres
reunión familias
reunión apoderados
reunión ampa
junta de padres
junta de familias
junta de apoderados
junta de ampa
junta con padres
junta con familias
junta con apoderados
junta con ampa
junta padres
junta familias
junta apoderados
junta ampa
asamblea de padres
asamblea de familias
asamblea de apoderados
asamblea de ampa
asamblea con padres
asamblea con familias
asamblea con apoderados
asamblea con ampa
asamblea padres
asamblea familias
asamblea apoderados
asamblea ampa
profes de
entrevista de admisión
entrevista de admisiones
entrevista de ingreso a la universidad
entrevista de ingreso al colegio
entrevista de matrícula
entrevista admisión
entrevista admisiones
entrevista ingreso a la universidad
entrevista ingreso al colegio
entrevista matrícula
prueba de acceso a la universidad
admisión
admisiones
matrícula
matriculación
preinscripción
entrevista máster
entrevista mba
entrevista doctorado
entrevista posgrado
entrevista erasmus
entrevista intercambio
entrevista bootcamp
entrevista universidad admisión
entrevista beca erasmus
entrevista beca fulbright
entrevista beca la caixa
entrevista beca máster
entrevista beca doctorado
entrevista de beca
entrevista para beca
entrevista para la beca
entrevista con tutor tfg
entrevista con tutor tfm
entrevista con director de tesis
entrevista con directora de tesis
entrevista tutor tfg
entrevista tutor tfm
entrevista director de tesis
entrevista directora de tesis
cole de los niños
cole del niño
cole de la niña
cole de mi hijo
cole de mi hija
colegio de los niños
colegio del niño
colegio de la niña
colegio de mi hijo
colegio de mi hija
guarde de los niños
guarde del niño
guarde de la niña
guarde de mi hijo
guarde de mi hija
guardería de los niños
guardería del niño
guardería de la niña
guardería de mi hijo
guardería de mi hija
escoleta de los niños
escoleta del niño
escoleta de la niña
escoleta de mi hijo
escoleta de mi hija
buscar cole
evau
selectividad
primaria padres
~ padres
~ profes
~ profesores
~ tutor
~ tutora
~ colegio
~ cole
~ escuela
~ guardería
~ instituto
~ universidad
~ máster
~ beca
~ escuela infantil
~ orientadora
~ alumno
~ alumna
~ alumnos

[home]
inquilino
inquilinos
inquilina
casero
casera
ver piso
ver apartamento
ver depto
ver habitación
visita piso
visita apartamento
visita depto
visita habitación
visitar piso
visitar apartamento
visitar depto
visitar habitación
enseñar piso
enseñar apartamento
enseñar depto
enseñar habitación
entrevista piso
entrevista apartamento
entrevista depto
entrevista habitación
alquilar piso
alquilar apartamento
alquilar depto
alquilar habitación
llaves piso
llaves apartamento
llaves depto
llaves habitación
piso compartido
compañero de piso
compañera de piso
compañeros de piso
roomie
roomies
roommate
alquiler de piso
alquiler de habitación
alquiler de local
alquiler de apartamento
alquiler de departamento
alquiler del piso
alquiler del habitación
alquiler del local
alquiler del apartamento
alquiler del departamento
alquiler piso
alquiler habitación
alquiler local
alquiler apartamento
alquiler departamento
contrato de alquiler
entrevista alquiler
entrevista para el alquiler
entrevista para la habitación
entrevista compañero de piso
entrevista compañeros piso
entrevista roomie
dueño del piso
dueño del depto
dueño del departamento
dueña del piso
dueña del depto
dueña del departamento
propietario del piso
propietaria del piso
cita inmobiliaria
visita inmobiliaria
entrevista idoneidad
entrevista de idoneidad
cita idoneidad
cita de idoneidad
adopción
adoptar
acogida
protectora
perrera
busco niñera
busco canguro
busco cuidadora
busco empleada
busco asistenta
busco interna
busco limpiadora
buscar niñera
buscar canguro
buscar cuidadora
buscar empleada
buscar asistenta
buscar interna
buscar limpiadora
buscamos niñera
buscamos canguro
buscamos cuidadora
buscamos empleada
buscamos asistenta
buscamos interna
buscamos limpiadora
elegir niñera
elegir canguro
elegir cuidadora
elegir empleada
elegir asistenta
elegir interna
elegir limpiadora
contratar niñera
contratar canguro
contratar cuidadora
contratar empleada
contratar asistenta
contratar interna
contratar limpiadora
entrevista a la niñera
entrevista a la canguro
entrevista a la cuidadora
entrevista a la asistenta
niñera para los niños
niñera para mamá
niñera para la abuela
niñera de los niños
canguro para los niños
canguro para mamá
canguro para la abuela
canguro de los niños
cuidadora para los niños
cuidadora para mamá
cuidadora para la abuela
cuidadora de los niños
comunidad de vecinos
junta de vecinos
junta de propietarios
~ propietario
~ propietaria
~ alquiler
~ niñera
~ canguro
~ babysitter
~ cuidadora
~ empleada del hogar
~ asistenta
~ inmobiliaria

[staff]
desempeño
evaluación anual
revisión anual
entrevista anual
entrevista de evaluación
entrevista evaluación
evaluación 360
evaluación semestral
evaluación trimestral
evaluación de rendimiento
evaluación fin de año
entrevista de salida
entrevista de desvinculación
entrevista de egreso
entrevista de retiro
entrevista salida
entrevista desvinculación
entrevista egreso
entrevista retiro
encuesta de salida
reunión de salida
charla de salida
conversación de salida
entrevista de permanencia
entrevista de desarrollo
entrevista de objetivos
entrevista de seguimiento
entrevista de reincorporación
entrevista de clima
entrevista de retención
revisión salarial
revisión de salario
revisión de sueldo
revisión de objetivos
pedir aumento
pedir subida
pedir de mi sueldo
hablar aumento
hablar subida
hablar de mi sueldo
subida de sueldo
uno a uno
1 a 1
one on one
feedback anual
feedback semestral
con mi jefe
con mi jefa
con mi manager actual
con mi responsable
de mi jefe
de mi jefa
de mi manager actual
de mi responsable
periodo de prueba
plan de desarrollo
plan de carrera
plan de mejora
firma contrato
firma de contrato
firma el contrato
firma del contrato
firma oferta
firma carta oferta
firmar contrato
firmar de contrato
firmar el contrato
firmar del contrato
firmar oferta
firmar carta oferta
primer día en
primer día de trabajo
primer día curro
onboarding
incorporación a
alta en la ss
finiquito
preaviso
comunicar baja
mudanza de oficina
clima laboral
comité de empresa
evaluación interna
~ seguimiento

[sales]
cita banco
cita gestor
cita gestoría
cita asesor
cita asesoría
cita notario
cita notaría
cita inmobiliaria
cita en el banco
cita en el gestor
cita en el gestoría
cita en el notario
cita en el notaría
cita con el banco
cita con el gestor
cita con el gestoría
cita con el notario
cita con el notaría
cita en la banco
cita en la gestor
cita en la gestoría
cita en la notario
cita en la notaría
cita con la banco
cita con la gestor
cita con la gestoría
cita con la notario
cita con la notaría
hipoteca
firma escritura
firma escrituras
firma notaría
firma compraventa
firmar escritura
firmar escrituras
con mi gestor
con mi gestora
con mi asesor
con mi asesora
con mi contador
con mi contadora
con mi banco
con tu gestor
con tu gestora
con tu asesor
con tu asesora
con tu contador
con tu contadora
con tu banco
con su gestor
con su gestora
con su asesor
con su asesora
con su contador
con su contadora
con su banco
gestor personal
reunión con banco
reunión con proveedor
reunión con proveedores
reunión con cliente
reunión con clientes
reunión banco
reunión proveedor
reunión proveedores
reunión cliente
reunión clientes
llamada con banco
llamada con proveedor
llamada con clientes
llamada banco
llamada proveedor
llamada clientes
entrevista comercial
entrevista con proveedor
entrevista con proveedores
entrevista de ventas a cliente
entrevista con clientes potenciales
reunión comercial
visita comercial
llamada comercial
propuesta comercial
oferta comercial
comité comercial
demo de
demo del
demo producto
demo comercial
demo software
demo gratuita
^demo
^presupuesto
^propuesta
presentación a cliente
presentación a clientes
presentación de la propuesta
presentación propuesta
kick off cliente
^licitación
~ demo
~ presupuesto
~ proveedor
~ proveedores
~ cliente
~ clientes
~ gestoría
~ hipoteca

[upkeep]
revisión de la caldera
revisión de la coche
revisión de la moto
revisión de la gas
revisión del caldera
revisión del coche
revisión del moto
revisión del gas
revisión caldera
revisión coche
revisión moto
revisión gas
reparación de la caldera
reparación de la coche
reparación de la moto
reparación de la gas
reparación del caldera
reparación del coche
reparación del moto
reparación del gas
reparación caldera
reparación coche
reparación moto
reparación gas
mantenimiento de la caldera
mantenimiento de la coche
mantenimiento de la moto
mantenimiento de la gas
mantenimiento del caldera
mantenimiento del coche
mantenimiento del moto
mantenimiento del gas
mantenimiento caldera
mantenimiento coche
mantenimiento moto
mantenimiento gas
visita del técnico
visita técnico
visita fontanero
visita perito
visita del perito
itv
instalación fibra
instalación de fibra
instalación gas
pantalla rota
pantalla móvil

[care]
cita psicólogo
cita psicóloga
cita terapeuta
cita médico
cita médica
cita dentista
cita psiquiatra
cita ginecóloga
cita fisio
cita dermatólogo
cita pediatra
cita nutricionista
cita oftalmólogo
cita matrona
cita logopeda
consulta psicólogo
consulta psicóloga
consulta terapeuta
consulta médico
consulta médica
consulta dentista
consulta psiquiatra
consulta ginecóloga
consulta fisio
consulta dermatólogo
consulta pediatra
consulta nutricionista
consulta oftalmólogo
consulta matrona
consulta logopeda
mi psicólogo
mi psicóloga
mi terapeuta
mi médico
mi médica
mi dentista
mi psiquiatra
mi ginecóloga
mi fisio
mi dermatólogo
mi pediatra
mi nutricionista
mi oftalmólogo
mi matrona
mi logopeda
médico de cabecera
primera visita psicólogo
primera visita psicóloga
primera visita dentista
primera visita fisio
entrevista psicológica
entrevista psiquiátrica
entrevista terapéutica
entrevista psicodiagnóstica
entrevista clínica inicial
entrevista diagnóstica
entrevista de donación
entrevista donante
entrevista médica
entrevista pediatra
entrevista preanestésica
terapia
anamnesis
donante
donación de sangre
analítica
análisis de sangre
ecografía
resonancia
revisión médico
revisión médica
revisión dental
reconocimiento médico
reconocimiento médica
reconocimiento dental
examen médico
examen médica
examen dental
chequeo médico
chequeo médica
chequeo dental
examen preocupacional
examen ocupacional
prueba de esfuerzo
prueba de alergia
prueba de embarazo
prueba de sangre
prueba de covid
pruebas médicas
pruebas de alergia
vacuna
urgencias
quirófano
~ psicólogo
~ psicóloga
~ terapeuta
~ médico
~ médica
~ dentista
~ psiquiatra
~ doctor
~ doctora

[reminder]
^agradecer
^gracias
^recordatorio
^recordar
^confirmar
^enviar
^mandar
^escribir
^llamar
^preguntar
^responder
^contestar
^reservar
^agendar
^concertar
^cuadrar
^esperar
^comprar
^imprimir
^planchar
^recoger
^pedir
^buscar
^avisar
^leer
^pensar
^cancelar
^anular
^anotar
^apuntar
^llevar
^ir
^lavar
^elegir
^hacer
^poner
^subir
^entregar
^rellenar
^completar
^aplicar
^postular
^postularme
^inscribirme
^decidir
^aceptar
^rechazar
^descansar
^celebrar
^seguimiento
^respuesta
^resultado
^resultados
^revisar
^comprobar
^reprogramar
^mover
^contactar
^insistir
^felicitar
^decir
^contar
^ver
^salir
^cortarme
^sacar
^traer
^acordarse
^ojo
^deadline
^fin de plazo
^todo
^tarea
^pendiente
^averiguar
^quedar
^cobrar
^devolver
^cerrar
agradecimiento
correo de gracias
correo de seguimiento
email de gracias
email de seguimiento
mail de gracias
mail de seguimiento
mensaje de gracias
mensaje de seguimiento
nota de gracias
nota de seguimiento
carta de gracias
carta de seguimiento
agradecer entrevista
agradecer la entrevista
agradecer a
recordatorio
recordatorio entrevista
confirmar la entrevista
confirmar hora entrevista
confirmar hora de la entrevista
confirmar entrevista
reprogramar la entrevista
reprogramar hora entrevista
reprogramar hora de la entrevista
reprogramar entrevista
agendar la entrevista
agendar hora entrevista
agendar hora de la entrevista
agendar entrevista
concertar la entrevista
concertar hora entrevista
concertar hora de la entrevista
concertar entrevista
cancelar la entrevista
cancelar hora entrevista
cancelar hora de la entrevista
cancelar entrevista
cuadrar la entrevista
cuadrar hora entrevista
cuadrar hora de la entrevista
cuadrar entrevista
confirmar asistencia
esperar respuesta
esperar noticias
esperar resultado
esperar feedback
espero respuesta
espero noticias
espero resultado
espero feedback
esperando respuesta
esperando noticias
esperando resultado
esperando feedback
pendiente de respuesta
pendiente de noticias
pendiente de resultado
pendiente de feedback
pendiente respuesta
pendiente noticias
pendiente resultado
pendiente feedback
respuesta de la entrevista
respuesta de la entrevistas
respuesta de la proceso
respuesta de entrevista
respuesta de entrevistas
respuesta de proceso
respuesta entrevista
respuesta entrevistas
respuesta proceso
resultado de la entrevista
resultado de la entrevistas
resultado de la proceso
resultado de entrevista
resultado de entrevistas
resultado de proceso
resultado entrevista
resultado entrevistas
resultado proceso
resultados de la entrevista
resultados de la entrevistas
resultados de la proceso
resultados de entrevista
resultados de entrevistas
resultados de proceso
resultados entrevista
resultados entrevistas
resultados proceso
feedback de la entrevista
feedback de la entrevistas
feedback de la proceso
feedback de entrevista
feedback de entrevistas
feedback de proceso
feedback entrevista
feedback entrevistas
feedback proceso
notas de la entrevista
notas de la entrevistas
notas de la proceso
notas de entrevista
notas de entrevistas
notas de proceso
notas entrevista
notas entrevistas
notas proceso
después de la entrevista
después de entrevista
luego de la entrevista
luego de entrevista
tras la entrevista
tras entrevista
post entrevista
antes de la entrevista
hacer seguimiento
dan respuesta
dan resultado
me dicen algo
fecha de respuesta
plazo de respuesta
por la entrevista

[errand]
^viaje
^tren
^vuelo
^ave
^avión
^bus
^autobús
^autocar
^taxi
^uber
^cabify
^hotel para
^metro
^ouigo
^iryo
^alsa
^renfe
^colectivo
^remis
^salida hacia
^aeropuerto
^check in
viaje a
viaje para
viaje p
tren a
tren para
tren p
vuelo a
vuelo para
vuelo p
bus a
bus para
bus p
avión a
avión para
avión p
billete a
billete para
billete p
billetes a
billetes para
billetes p
pasajes a
pasajes para
pasajes p
pasaje a
pasaje para
pasaje p
micro a
micro para
micro p
ave a
ave para
ave p
desplazamiento a
desplazamiento para
desplazamiento p
taxi a
taxi para
taxi p
uber a
uber para
uber p
hotel para la entrevista
hotel para entrevista
hotel p la entrevista
hotel p entrevista
viaje de vuelta
vuelta de la entrevista
ropa para
ropa p
traje para
traje p
camisa para
camisa p
corbata para
corbata p
zapatos para
zapatos p
outfit para
outfit p
blazer para
blazer p
vestido para
vestido p
ropa de la entrevista
ropa entrevista
traje de la entrevista
traje entrevista
camisa de la entrevista
camisa entrevista
outfit de la entrevista
outfit entrevista
^ropa
^traje
^outfit
^peluquería
^pelu
^peluquero
^tintorería
^barbero
^corte de pelo
corte de pelo
cita peluquería
cita pelu
cita peluquero
cita barbería
foto cv
foto linkedin
foto carnet
imprimir cv
imprimir curriculum
canguro por la entrevista
canguro durante la entrevista
canguro para la entrevista
quedarse con los niños
~ tintorería
~ peluquería
~ desplazamiento

[deadline]
fecha límite
fecha tope
fin de plazo
fin de convocatoria
fin de inscripción
cierre de plazo
cierre de convocatoria
cierre de inscripción
final de plazo
final de convocatoria
final de inscripción
último día de plazo
último día de convocatoria
último día de inscripción
^plazo
plazo de entrega
plazo entrega
plazo inscripción
plazo presentación
vence
^entrega
entrega de prueba
entrega de caso
entrega de case
entrega de test
entrega de proyecto técnico
entrega de challenge
entrega del prueba
entrega del caso
entrega del case
entrega del test
entrega del proyecto técnico
entrega del challenge
entrega de la prueba
entrega de la caso
entrega de la case
entrega de la test
entrega de la proyecto técnico
entrega de la challenge
entrega prueba
entrega caso
entrega case
entrega test
entrega proyecto técnico
entrega challenge
último día para
último día p
deadline
prueba online
prueba on line
test online
test on line
tests online
tests on line
cuestionario online
cuestionario on line
examen online
examen on line
assessment online
assessment on line
prueba técnica online
prueba psicotécnico online
prueba psicotécnica online
prueba de personalidad online
prueba de inglés online
test técnica online
test psicotécnico online
test psicotécnica online
test de personalidad online
test de inglés online
examen técnica online
examen psicotécnico online
examen psicotécnica online
examen de personalidad online
examen de inglés online
videoentrevista diferida
videoentrevista en diferido
videoentrevista grabada
videoentrevista asíncrona
videoentrevista asincrónica
videoentrevista unidireccional
videoentrevista pregrabada
video entrevista diferida
video entrevista en diferido
video entrevista grabada
video entrevista asíncrona
video entrevista asincrónica
video entrevista unidireccional
video entrevista pregrabada
entrevista diferida
entrevista en diferido
entrevista grabada
entrevista asíncrona
entrevista asincrónica
entrevista unidireccional
entrevista pregrabada
grabar videoentrevista
grabar video entrevista
grabar respuestas
prueba técnica antes
prueba técnica hasta
prueba técnica para casa
prueba técnica en casa
prueba técnica entrega
take home
hirevue
cierre de la convocatoria
cierre de la oferta
cierre de la bolsa
cierre de la candidaturas
cierre de oferta
cierre de bolsa
cierre de candidaturas
cierre convocatoria
cierre oferta
cierre bolsa
cierre candidaturas
inscripción de la convocatoria
inscripción de la oferta
inscripción de la bolsa
inscripción de la candidaturas
inscripción de convocatoria
inscripción de oferta
inscripción de bolsa
inscripción de candidaturas
inscripción convocatoria
inscripción oferta
inscripción bolsa
inscripción candidaturas
inscripciones de la convocatoria
inscripciones de la oferta
inscripciones de la bolsa
inscripciones de la candidaturas
inscripciones de convocatoria
inscripciones de oferta
inscripciones de bolsa
inscripciones de candidaturas
inscripciones convocatoria
inscripciones oferta
inscripciones bolsa
inscripciones candidaturas
plazo de la convocatoria
plazo de la oferta
plazo de la bolsa
plazo de la candidaturas
plazo de convocatoria
plazo de oferta
plazo de bolsa
plazo de candidaturas
plazo convocatoria
plazo oferta
plazo bolsa
plazo candidaturas
~ entrega
~ plazo

[fair]
feria de empleo
feria de trabajo
feria de laboral
feria de empresas
feria de universitaria
feria de postgrado
feria de posgrado
feria del empleo
feria del trabajo
feria del laboral
feria del empresas
feria del universitaria
feria del postgrado
feria del posgrado
feria empleo
feria trabajo
feria laboral
feria empresas
feria universitaria
feria postgrado
feria posgrado
foro de empleo
foro de empresas
foro de talento
salón del empleo
jobday
job day
jornada de empleo
jornada de empresas
jornadas de empleo
jornadas de empresas
día de empleo
día de empresas
puertas abiertas
sesión informativa
sesión de orientación
sesión corporativa
charla informativa
charla de orientación
charla corporativa
reunión informativa
reunión de orientación
reunión corporativa
expo empleo
expo laboral
bolsa de empleo universitaria
employer branding
speed networking
encuentro de antiguos alumnos
encuentro de empresas
~ feria

[coffee]
café con
cafecito con
caña con
vermut con
cerveza con
cervezas con
birra con
birras con
tomar algo con
comida con
almuerzo con
cena con
desayuno con
copas con
mate con
tomar café
cañas
networking
café informativo
café informativa
café de mentoría
charla informativo
charla informativa
charla de mentoría
mentoría con
mentor
ponerse al día
ponernos al día
ponerme al día
catch up
^café
^comida
^cena
^almuerzo
^desayuno
~ café
~ comida
~ merienda
~ vermut

[hold]
^bloqueado
^bloqueo
^bloquear
^reservado
^hold
^ocupado
^disponible
bloqueado para entrevista
bloqueado para entrevistas
bloqueado para agenda
bloqueado entrevista
bloqueado entrevistas
bloqueado agenda
bloqueo para entrevista
bloqueo para entrevistas
bloqueo para agenda
bloqueo entrevista
bloqueo entrevistas
bloqueo agenda
hueco para entrevista
hueco para entrevistas
hueco para agenda
hueco entrevista
hueco entrevistas
hueco agenda
huecos para entrevista
huecos para entrevistas
huecos entrevista
huecos entrevistas
franja para entrevista
franja para entrevistas
franja entrevista
franja entrevistas
reservado para entrevista
reservado para entrevistas
reservado para agenda
reservado entrevista
reservado entrevistas
reservado agenda
tiempo para entrevista
tiempo para entrevistas
tiempo para agenda
tiempo entrevista
tiempo entrevistas
tiempo agenda
ventana para entrevista
ventana para entrevistas
ventana para agenda
ventana entrevista
ventana entrevistas
ventana agenda
no disponible
huecos
franja
franjas
posible entrevista
no molestar
sin reuniones
disponibilidad para entrevista
disponibilidad para entrevistas
disponibilidad entrevista
disponibilidad entrevistas
tentativo entrevista
fuera de oficina
~ bloqueado
~ reservado

[leisure]
partido de tenis
partido de baloncesto
partido de champions
partido de copa
partido de cañas
partido de cervezas
partido de birras
partido de copas
final de tenis
final de baloncesto
final de champions
final de copa
final de cañas
final de cervezas
final de birras
final de copas
torneo de tenis
torneo de baloncesto
torneo de champions
torneo de copa
torneo de cañas
torneo de cervezas
torneo de birras
torneo de copas
ronda de tenis
ronda de baloncesto
ronda de champions
ronda de copa
ronda de cañas
ronda de cervezas
ronda de birras
ronda de copas
^partido
pádel
fútbol
futbolín
gimnasio
yoga
pilates
crossfit
la selección
la roja
selección española
selección argentina
selección mexicana
selección colombiana
selección vs
mundial española
mundial argentina
mundial mexicana
mundial colombiana
mundial vs
peli
película
filmoteca
^cine
^teatro
^concierto
^ópera
^museo
cumple
cumpleaños
boda
bautizo
comunión
aniversario
ensayo de coro
ensayo de teatro
ensayo de orquesta
ensayo de baile
butacas
quiz
escape room
club de lectura
~ cine
~ teatro
~ concierto
~ traje
~ torneo

[other]
mi hijo
mi hija
mi hermano
mi hermana
mi mujer
mi marido
mi novio
mi novia
mi pareja
mi madre
mi padre
mi primo
mi prima
mi sobrino
mi sobrina
mi cuñado
mi cuñada
mi suegra
mi tío
mi tía
mi abuela
mi nieto
mi amiga
mi amigo
mi vecino
mi vecina
llamada de referencias
llamada referencias
contacto de referencias
contacto referencias
call de referencias
call referencias
petición de referencias
petición referencias
pedir de referencias
pedir referencias
dar de referencias
dar referencias
referencias de
referencias sobre
mamá
papá
la niña
el niño
los niños
las niñas
la peque
el peque
hijo de
hija de
^suerte
mucha suerte
suerte a
suerte con
^llevar a a
^dejar a a
^recoger a a
^acompañar
^cuidar
^ayudar
^animar
~ vecino
~ vecina
~ marido
~ hijo
~ hija
su entrevista

[role]
# offices and shops
abogado
abogada
administrador
administradora
administrativo
administrativa
adm
analista
animador
animadora
aprendiz
arquitecto
arquitecta
asesor
asesora
asistente
auditor
auditora
auxiliar
aux
ayudante
azafata
azafato
barman
bartender
barista
becario
becaria
bibliotecario
bibliotecaria
biólogo
bióloga
bombero
cajero
cajera
camarero
camarera
camillero
carnicero
carnicera
carpintero
carretillero
cartero
celador
celadora
chef
chofer
científico
científica
cocinero
cocinera
comercial
community
comprador
compradora
conductor
conductora
conserje
consultor
consultora
contable
contador
contadora
controller
coordinador
coordinadora
copywriter
correctora
cuidador
cuidadora
dentista
delineante
dependiente
dependienta
dependientes
desarrollador
desarrolladora
director
directora
dirección
diseñador
diseñadora
docente
economista
editor
editora
educador
educadora
ejecutivo
ejecutiva
electricista
electromecánico
electromecánica
embajador
empleado
empleada
encargado
encargada
enfermero
enfermera
enfermería
entrenador
entrenadora
escaparatista
especialista
esteticista
estilista
farmacéutico
farmacéutica
fisioterapeuta
fontanero
fotógrafo
fotógrafa
fresador
geólogo
gerente
gerocultor
gerocultora
gestor
gestora
gobernanta
governante
guardia
guía
higienista
ilustrador
ilustradora
informático
informática
ingeniero
ingeniera
ing
inspector
inspectora
instalador
instaladora
instructor
instructora
interiorista
investigador
investigadora
jardinero
jefe
jefa
jefatura
jurista
jurídico
laboratorista
letrado
letrada
limpiador
limpiadora
logopeda
maestro
maestra
maître
maquetador
maquinista
maquillador
maquilladora
mantenedor
maquetadora
mecánico
mecánica
mediador
mediadora
médico
médica
mensajero
mesero
mesera
microbióloga
modista
monitor
monitora
montador
mozo
moza
niñera
notario
nutricionista
odontólogo
odontóloga
oficial
operador
operadora
operario
operaria
oficinista
orientador
orientadora
panadero
panadera
pastelero
pastelera
patronista
pedagogo
peluquero
peluquera
peón
periodista
pescadero
pescadera
pintor
piloto
podólogo
practicante
prácticas
pasante
pasantía
preparador
preparadora
procurador
profesor
profesora
profe
programador
programadora
promotor
promotora
psicólogo
psicóloga
psicopedagoga
publicista
químico
química
realizador
recepcionista
recepción
redactor
redactora
reponedor
reponedora
repartidor
repartidora
reportero
residente
responsable
resp
sastre
secretaria
secretario
seleccionador
socorrista
soldador
soldadora
soporte
sommelier
subdirector
subdirectora
subgerente
supervisor
supervisora
sumiller
tapicero
tasador
taxista
técnico
técnica
tec
tecnólogo
teleoperador
teleoperadora
terapeuta
tesorero
tornero
topógrafo
trabajador
trabajadora
traductor
traductora
intérprete
transportista
tripulante
tutor
tutora
vendedor
vendedora
veterinario
veterinaria
vigilante
visitador
visitadora
vigilancia
guionista
locutor
locutora
archivero
archivera
restauradora
conservador
conservadora
comunicador
ordenanza
subinspector
bedel
agente
delegado
delegada
representante
rep
jefx
líder
consejero
estadístico
matemático
físico
compras
reclutador
reclutadora
formador
formadora
capacitador
capacitadora
planificador
planificadora
mantenimiento
limpieza
cocina
barra
almacenero
almacenista
bodeguero
empaquetador
ensamblador
costurera
albañil
encofrador
ferrallista
pladurista
yesero
gruista
encuestador
encuestadora
teleasistente
kinesiólogo
kinesióloga
fonoaudióloga
enólogo
enóloga
agrónomo
agrónoma
capataz
caporal
parrillero
bachero
mucama
mucamo
camarista
bellboy
botones
valet
lavaplatos
friegaplatos
office
steward
cadete
repositor
repositora
playero
playera

[craft]
de
del
y
e
para
en
a
o
i
ii
iii
iv
datos
producto
productos
proyecto
proyectos
ventas
compras
marketing
mkt
calidad
sistemas
software
hardware
cuentas
recursos
humanos
rrhh
atención
al
cliente
clientes
sénior
sr
ssr
jr
júnior
semi
semisenior
investigación
desarrollo
formación
logístico
almacén
producción
financiero
finanzas
comunicación
contenidos
redes
sociales
ciencias
bi
backend
frontend
fullstack
full
stack
móvil
web
nube
administración
administrativo
administrativa
comercial
general
técnico
técnica
operaciones
operativo
planta
obra
obras
mantenimiento
instalaciones
seguridad
limpieza
cocina
sala
barra
partida
cajas
recepción
turno
turnos
noche
mañana
tarde
nocturno
diurno
fin
semana
jornada
completa
parcial
contable
contabilidad
fiscal
tributario
tributaria
auditoría
tesorería
nóminas
laboral
legal
mercantil
penal
jurídico
jurídica
cumplimiento
riesgos
riesgo
crédito
créditos
cobranza
cobranzas
facturación
inventario
inventarios
importación
exportación
comercio
exterior
tráfico
flota
ruta
reparto
clínico
hospitalaria
hospitalario
quirófano
urgencias
uci
geriatría
pediatría
enfermería
dental
salud
sanitario
sanitaria
social
sociosanitario
infantil
primaria
secundaria
eso
bachillerato
inglés
francés
alemán
matemáticas
mates
lengua
historia
física
química
música
educación
especial
pedagogía
terapéutica
auditiva
lenguaje
mecánica
mecánico
eléctrico
electricidad
electrónica
industrial
automotriz
automoción
civil
químico
ambiental
alimentaria
minería
renovables
solar
fotovoltaica
eólica
infraestructura
ciberseguridad
ia
inteligencia
artificial
negocio
negocios
estrategia
innovación
procesos
mejora
continua
prevención
laborales
prl
hseq
medio
ambiente
sostenibilidad
digital
diseño
gráfico
gráfica
creativo
creativa
audiovisual
eventos
hotelería
hostelería
restauración
bebidas
retail
visual
merchandising
comunidad
community
growth
performance
seo
sem
ecommerce
commerce
crm
erp
sap
oficial
ayudante
auxiliar
aprendiz
primera
segunda
1a
2a
3a
equipo
equipos
área
zona
regional
nacional
internacional
sucursal
sede
oficina
departamento
dpto
pista
piso
cuenta
deportivo
deportiva
tiempo
libre
comedor
escolar
ayuda
domicilio
logística
biblioteca
farmacia
laboratorio
ingeniería
dependencia
hogar
mayores
menores
vehículos
camión
camiones
tráiler
carretilla
grúa
pesada
montaje
soldadura
tornería
cnc
plc
hidráulica
climatización
frío
edificación
jefatura
ejecutivo
interno
externa
externo
telefónico
telefónica
bilingüe
idiomas

[org]
# kinds of firms and houses
banco
caja
cajamar
grupo
grupos
corporación
compañía
sociedad
hermanos
hnos
hijos
herederos
asociados
consultores
consultoría
consulting
asesores
asesoría
gestoría
despacho
bufete
abogados
notaría
procuradores
ingenieros
ingeniería
arquitectos
arquitectura
auditores
construcciones
constructora
inmobiliaria
promotora
reformas
instalaciones
montajes
servicios
soluciones
sistemas
tecnologías
tecnología
informática
comunicaciones
telecomunicaciones
digital
labs
lab
colegio
cole
escuela
escuelas
universidad
instituto
ies
ceip
academia
conservatorio
guardería
liceo
facultad
fundación
asociación
ong
federación
cooperativa
coop
mutua
mutualidad
cámara
museo
biblioteca
teatro
auditorio
archivo
parroquia
ayuntamiento
ayto
diputación
consejería
ministerio
junta
gobierno
generalitat
cabildo
xunta
municipalidad
alcaldía
gobernación
intendencia
secretaría
consorcio
mancomunidad
comarca
patronato
policía
guardia
juzgado
tribunal
ejército
bomberos
correos
hospital
clínica
sanatorio
policlínica
policlínico
residencia
geriátrico
ambulatorio
cap
centro
centros
centre
fisioterapia
dental
óptica
ópticas
farmacia
farmacias
laboratorio
laboratorios
veterinaria
veterinario
salud
sanitas
talleres
taller
mecánicas
fundiciones
aceros
metalúrgica
metales
hierros
cementos
papelera
química
químicas
plásticos
envases
cerámicas
azulejos
muebles
maderas
textil
textiles
confecciones
calzados
curtidos
industrias
industria
fábrica
manufacturas
maquinaria
automóviles
motor
motors
autos
concesionario
neumáticos
café
cafetería
restaurante
bar
taberna
tasca
mesón
asador
marisquería
pizzería
heladería
pastelería
panadería
horno
obrador
catering
hotel
hoteles
hostal
parador
hostería
posada
albergue
camping
resort
balneario
spa
gimnasio
fitness
peluquería
peluquerías
estética
barbería
salón
supermercado
supermercados
súper
hipermercado
hipermercados
mercado
mercados
almacenes
ferretería
librería
papelería
floristería
zapatería
joyería
relojería
boutique
moda
modas
tienda
tiendas
bazar
carnicería
pescadería
frutería
frutas
bodega
bodegas
viñedos
almazara
quesería
lácteos
cárnicas
embutidos
conservas
alimentos
alimentación
ganadera
granja
agrícola
agro
agropecuaria
finca
hacienda
viveros
transportes
transporte
logística
cargo
mudanzas
autobuses
autocares
aerolíneas
líneas
naviera
puerto
aeropuerto
viajes
turismo
agencia
editorial
ediciones
imprenta
prensa
periódico
diario
radio
televisión
producciones
productora
estudio
estudios
studio
publicidad
comunicación
media
medios
seguros
aseguradora
correduría
financiera
fintech
pagos
capital
inversiones
energía
energías
eléctrica
eléctricas
gas
petróleos
aguas
renovables
solar
minera
seguridad
limpiezas
ett
outsourcing
distribuciones
distribuidora
comercializadora
importadora
exportadora
suministros
cárnicos
frigorífico
avícola
pesquera
semillas
tejidos
lavandería
tintorería
inmobiliarias

[filler]
el
la
los
las
lo
un
una
unos
de
del
en
y
e
o
u
a
al
por
para
con
sin
sobre
entre
mi
mis
su
sus
tu
tus
nuestro
nuestra
que
te
le
les
se
me
nos
os
ha
han
he
es
ser
hay
si
no
ya
muy
cita
reunión
reu
llamada
llamado
videollamada
video
videoconferencia
conferencia
teléfono
tel
tlf
móvil
telefónica
telefónico
presencial
online
virtual
remoto
remota
zoom
teams
meet
skype
webex
whatsapp
wsp
call
chat
charla
conversación
plática
encuentro
sesión
contacto
visita
presentación
exposición
invitación
invitó
invita
invitado
convocatoria
convocado
citación
aviso
confirmada
confirmado
confirmación
confirmar
confirma
pendiente
reprogramada
reprogramado
aplazada
pospuesta
movida
nueva
nuevo
cambio
actualizada
actualizado
definitiva
provisional
tentativo
posible
primer
primera
segundo
segunda
tercer
tercera
cuarta
quinta
última
último
final
inicial
previa
preliminar
siguiente
próxima
próximo
ronda
fase
etapa
paso
parte
instancia
filtro
1ª
2ª
3ª
1ra
2da
3ra
1era
3era
técnica
técnico
personal
grupal
individual
informal
rápida
breve
corta
importante
urgente
puesto
vacante
plaza
posición
oferta
oportunidad
empresa
equipo
rrhh
rr
hh
rh
hr
recursos
humanos
personas
people
talento
humano
gestión
humana
selección
reclutamiento
reclutadora
reclutador
recruiter
headhunter
consultora
trabajo
empleo
laboral
curro
laburo
pega
chamba
proceso
procesos
candidatura
postulación
candidato
candidata
aplicación
solicitud
prácticas
pasantía
hora
horas
h
hs
hrs
min
mins
minutos
am
pm
hoy
mañana
pasado
tarde
mediodía
noche
lunes
martes
miércoles
jueves
viernes
sábado
domingo
lun
mar
mié
jue
vie
enero
febrero
marzo
abril
mayo
junio
julio
agosto
septiembre
octubre
noviembre
diciembre
c
p
x
d
llevar
traer
titulo
cv
currículum
dni
ine
documentación
portfolio
portafolio
directo
vivo
toma
planta
oficina
oficinas
sede
edificio
sala
piso
puerta
recepción
entrada
calle
av
avda
nave
box
aula
dirección
lugar
ubicación
entrevista
entrevistas
entrev
prueba
pruebas
test
examen
caso
práctico
práctica
dinámica
assessment
clase
muestra
dar
conocer
conocernos
conmigo
alguien
ellos
ellas
ella
uno
dos
tres
ceo
cto
cfo
coo
hm
fundador
fundadora
fundadores
founder
socio
socios
dueño
dueña
jefe
jefa
manager
gerente
gerencia
director
directora
responsable
encargado
encargada
líder
ojalá
suerte
vamos
ojo
super
jaja
nervios
porfa
ok
enlace
link
info
detalles

[at]
en
en el
en la
en los
en las
en la empresa
empresa
con la empresa
en la sede de
en las oficinas de
en oficinas de
para la empresa
de la empresa
con los de
con las de
c los de
con la gente de
en casa de
por parte de
de parte de
presencial en
oficinas de

[with]
con
entre
c
con el
con la
con los
con las

[for]
para
p
para el puesto de
para el puesto
para puesto de
para un puesto de
para la vacante de
para la vacante
para la plaza de
para la posición de
para el cargo de
para el rol de
puesto de
puesto
plaza de
posición de
cargo de
vacante de
rol de
oferta de
como
vacante
por el puesto de
por la vacante de
búsqueda de

[notes thanks]
tu candidatura
tu postulación
su candidatura
su postulación
vuestra candidatura
vuestra postulación
tu solicitud de empleo
tu solicitud para el puesto
tu inscripción en la oferta
tu inscripción en nuestra oferta
tu aplicación al puesto
tu aplicación para
tu interés en
tu interés por
su solicitud de empleo
su solicitud para el puesto
su inscripción en la oferta
su inscripción en nuestra oferta
su aplicación al puesto
su aplicación para
su interés en
su interés por
te has inscrito
te inscribiste
te has postulado
te postulaste
se ha postulado
se postuló
aplicaste a
has aplicado
te has presentado a
te presentaste
gracias por postular*
gracias por inscribirte en la oferta
gracias por enviarnos tu
gracias por tu aplicación
gracias por su aplicación
gracias por su interés
gracias por tu interés
agradecemos tu interés
agradecemos su interés
por aplicar
por postularte
por postularse
tras aplicar
tras postularte
tras postularse
recibimos tu perfil
recibimos su perfil
recibido tu perfil
recibido su perfil
visto tu perfil
visto su perfil
vimos tu perfil
vimos su perfil
revisado tu perfil
revisado su perfil
leído tu perfil
leído su perfil
gustado tu perfil
gustado tu experiencia
gustado mucho tu perfil
gustado mucho tu experiencia
gustado su perfil
gustado su experiencia
gustó tu perfil
gustó tu experiencia
gustó mucho tu perfil
gustó mucho tu experiencia
gustó su perfil
gustó su experiencia
interesado tu perfil
interesado tu experiencia
interesado mucho tu perfil
interesado mucho tu experiencia
interesado su perfil
interesado su experiencia
interesó tu perfil
interesó tu experiencia
interesó mucho tu perfil
interesó mucho tu experiencia
interesó su perfil
interesó su experiencia
interesa tu perfil
interesa tu experiencia
interesa mucho tu perfil
interesa mucho tu experiencia
interesa su perfil
interesa su experiencia
atención tu perfil
atención tu experiencia
atención mucho tu perfil
atención mucho tu experiencia
atención su perfil
atención su experiencia
tu perfil encaja
tu perfil nos
tu perfil se ajusta
tu perfil ha sido
su perfil encaja
su perfil nos
su perfil se ajusta
su perfil ha sido
tu cv
tu currículum
tu currículo
tu hoja de vida
su cv
su currículum
su currículo
su hoja de vida
invitarte a una entrevista
invitarte a una primera entrevista
invitarte a una segunda entrevista
invitarte a la entrevista
invitarte a la primera entrevista
invitarte a la segunda entrevista
invitarle a una entrevista
invitarle a una primera entrevista
invitarle a una segunda entrevista
invitarle a la entrevista
invitarle a la primera entrevista
invitarle a la segunda entrevista
invitarlo a una entrevista
invitarlo a una primera entrevista
invitarlo a una segunda entrevista
invitarlo a la entrevista
invitarlo a la primera entrevista
invitarlo a la segunda entrevista
citarte a una entrevista
citarte a una primera entrevista
citarte a una segunda entrevista
citarte a la entrevista
citarte a la primera entrevista
citarte a la segunda entrevista
citarle a una entrevista
citarle a una primera entrevista
citarle a una segunda entrevista
citarle a la entrevista
citarle a la primera entrevista
citarle a la segunda entrevista
convocarte a una entrevista
convocarte a una primera entrevista
convocarte a una segunda entrevista
convocarte a la entrevista
convocarte a la primera entrevista
convocarte a la segunda entrevista
convocarle a una entrevista
convocarle a una primera entrevista
convocarle a una segunda entrevista
convocarle a la entrevista
convocarle a la primera entrevista
convocarle a la segunda entrevista
invitarte a entrevista
citarte para
te invitamos a una entrevista
te invitamos a la entrevista
te invita a una entrevista
te invita a la entrevista
te invitó a una entrevista
te invitó a la entrevista
le invitamos a una entrevista
le invitamos a la entrevista
le invita a una entrevista
le invita a la entrevista
le invitó a una entrevista
le invitó a la entrevista
lo invitamos a una entrevista
lo invitamos a la entrevista
lo convocamos a una entrevista
lo convocamos a la entrevista
lo invita a una entrevista
lo invita a la entrevista
lo invitó a una entrevista
lo invitó a la entrevista
te citamos a
te citamos para
te convocamos a
te convocamos para
le citamos a
le citamos para
le convocamos a
le convocamos para
se le cita
se le convoca
se te cita
se te convoca
ha sido convocad*
ha sido preseleccionad*
has sido convocad*
has sido preseleccionad*
queda convocad*
queda citad*
invitación a entrevista
invitación a la entrevista
invitación a una entrevista
convocatoria a entrevista
convocatoria a la entrevista
convocatoria a una entrevista
citación a entrevista
citación a la entrevista
citación a una entrevista
agendar una entrevista
agendar una primera entrevista
agendar la entrevista
agendar la primera entrevista
agendar tu entrevista
agendar tu primera entrevista
coordinar una entrevista
coordinar una primera entrevista
coordinar la entrevista
coordinar la primera entrevista
coordinar tu entrevista
coordinar tu primera entrevista
concertar una entrevista
concertar una primera entrevista
concertar la entrevista
concertar la primera entrevista
concertar tu entrevista
concertar tu primera entrevista
programar una entrevista
programar una primera entrevista
programar la entrevista
programar la primera entrevista
programar tu entrevista
programar tu primera entrevista
mantener una entrevista
mantener una primera entrevista
mantener la entrevista
mantener la primera entrevista
mantener tu entrevista
mantener tu primera entrevista
realizar una entrevista
realizar una primera entrevista
realizar la entrevista
realizar la primera entrevista
realizar tu entrevista
realizar tu primera entrevista
fijar una entrevista
fijar una primera entrevista
fijar la entrevista
fijar la primera entrevista
fijar tu entrevista
fijar tu primera entrevista
confirmamos la entrevista
confirmamos tu entrevista
confirmamos su entrevista
confirmamos entrevista
confirmo la entrevista
confirmo tu entrevista
confirmo su entrevista
confirmo entrevista
confirmarte la entrevista
confirmarte tu entrevista
confirmarte su entrevista
confirmarte entrevista
confirmación de la entrevista
confirmación de tu entrevista
confirmación de su entrevista
confirmación de entrevista
confirmada la entrevista
confirmada tu entrevista
confirmada su entrevista
confirmada entrevista
tu entrevista ha sido
tu entrevista fue
tu entrevista está
tu entrevista queda
tu entrevista será
tu entrevista con
tu entrevista para
su entrevista ha sido
su entrevista fue
su entrevista está
su entrevista queda
su entrevista será
su entrevista con
su entrevista para
entrevista agendada
entrevista programada
entrevista reprogramada
conocerte mejor
conocerte en persona
conocerte personalmente
conocerte un poco más
conocerle mejor
conocerle en persona
conocerle personalmente
conocerle un poco más
queremos conocerte
queremos conocerle
queremos conocerlo
queremos conocerla
nos gustaría conocerte
nos gustaría conocerle
nos gustaría conocerlo
nos gustaría conocerla
nos encantaría conocerte
nos encantaría conocerle
nos encantaría conocerlo
nos encantaría conocerla
me gustaría conocerte
me gustaría conocerle
me gustaría conocerlo
me gustaría conocerla
comentar contigo
avanzar en el proceso
avanzar en nuestro proceso
avanzar en este proceso
avanzas en el proceso
avanzas en nuestro proceso
avanzas en este proceso
avanzaste en el proceso
avanzaste en nuestro proceso
avanzaste en este proceso
avanzado en el proceso
avanzado en nuestro proceso
avanzado en este proceso
avanzando en el proceso
avanzando en nuestro proceso
avanzando en este proceso
continuar en el proceso
continuar en nuestro proceso
continuar en este proceso
continúas en el proceso
continúas en nuestro proceso
continúas en este proceso
sigues en el proceso
sigues en nuestro proceso
sigues en este proceso
seguir en el proceso
seguir en nuestro proceso
seguir en este proceso
participar en el proceso
participar en nuestro proceso
participar en este proceso
seguir adelante
seguir avanzando
seguir contigo
continuar contigo
siguiente fase
siguiente etapa
siguiente ronda
próxima fase
próxima etapa
próxima ronda
siguiente paso en el proceso
siguiente paso en nuestro proceso
próximo paso en el proceso
próximo paso en nuestro proceso
último paso en el proceso
último paso en nuestro proceso
primer paso en el proceso
primer paso en nuestro proceso
segundo paso en el proceso
segundo paso en nuestro proceso
fase del proceso
etapa del proceso
paso del proceso
parte del proceso
ronda del proceso
entrevista del proceso
último paso antes
proceso de selección
proceso selectivo
proceso de reclutamiento
procesos de selección
procesos selectivo
procesos de reclutamiento
nuestro proceso de contratación
sistema selectivo
tribunal calificador
tribunal de selección
tribunal evaluador
bases de la convocatoria
convocatoria de empleo
convocatoria de la plaza
convocatoria de plazas
lista de admitidos
concurso de méritos
concurso público de empleo
concurso oposición de méritos
concurso oposición público de empleo
bolsa de empleo
bolsa de trabajo
comité de selección
persona finalista
personas finalista
candidato finalista
candidata finalista
candidatos finalista
candidatos finalistas
entre los finalistas
finalista del proceso
primera toma de contacto
nuestro cliente
el cliente es
oferta de empleo
oferta de trabajo
oferta laboral
oportunidad de empleo
oportunidad de trabajo
oportunidad laboral
propuesta de empleo
propuesta de trabajo
propuesta laboral
la vacante
nuestra vacante
una vacante
tu vacante
vacante de
vacante para
puesto al que has
puesto al que te
puesto al que se ha
puesto al que aplicaste
puesto al que postulaste
puesto a la que has
puesto a la que te
puesto a la que se ha
puesto a la que aplicaste
puesto a la que postulaste
posición al que has
posición al que te
posición al que se ha
posición al que aplicaste
posición al que postulaste
posición a la que has
posición a la que te
posición a la que se ha
posición a la que aplicaste
posición a la que postulaste
plaza al que has
plaza al que te
plaza al que se ha
plaza al que aplicaste
plaza al que postulaste
plaza a la que has
plaza a la que te
plaza a la que se ha
plaza a la que aplicaste
plaza a la que postulaste
vacante al que has
vacante al que te
vacante al que se ha
vacante al que aplicaste
vacante al que postulaste
vacante a la que has
vacante a la que te
vacante a la que se ha
vacante a la que aplicaste
vacante a la que postulaste
incorporarte a nuestro equipo
incorporarte a el equipo
unirte a nuestro equipo
unirte a nosotros
unirte a nuestra empresa
formar parte de nuestro equipo
formar parte de nuestra empresa
formar parte de nuestra compañía
sumarte a nuestro equipo
sumarte a el equipo
búsqueda laboral
búsqueda de personal
búsqueda abierta
panel de candidato
portal del candidato
portal del empleo
portal de candidato
portal de empleo
atracción de talento
adquisición de talento

[notes meet]
sobre el puesto
sobre la posición
sobre la vacante
sobre el rol
sobre la oferta
sobre tu candidatura
primera conversación
primera ronda con
primera ronda de
primera ronda del
segunda ronda con
segunda ronda de
segunda ronda del
tercera ronda con
tercera ronda de
tercera ronda del
última ronda con
última ronda de
última ronda del
1a llamada del
1a llamada con
1a llamada de
1a entrevista del
1a entrevista de
1a fase del
1a fase con
1a fase de
2a llamada del
2a llamada con
2a llamada de
2a entrevista del
2a entrevista de
2a fase del
2a fase con
2a fase de
3a llamada del
3a llamada con
3a llamada de
3a entrevista del
3a entrevista de
3a fase del
3a fase con
3a fase de
primera llamada del
primera llamada con
primera llamada de
primera entrevista del
primera entrevista de
primera fase del
primera fase con
primera fase de
segunda llamada del
segunda llamada con
segunda llamada de
segunda entrevista del
segunda entrevista de
segunda fase del
segunda fase con
segunda fase de
charla técnica
entrevista luego
entrevista después
luego entrevista
conocerás a
conocerás al
conocerá a
conocerá al
vas a conocer a
vas a conocer al
podrás conocer a
podrás conocer al
conozcas a
conozcas al
hablarás con
hablará con
charlarás con
charlará con
conversarás con
conversará con
vas a hablar con
vas a charlar con
te verás con
vas a conversar con
te reunirás
te reunirá
se reunirás
se reunirá
te entrevistará
te entrevistarán
te entrevista
le entrevistará
le entrevistarán
le entrevista
lo entrevistará
lo entrevistarán
lo entrevista
la entrevistará
la entrevistarán
la entrevista
entrevistarte
entrevistarle
entrevistarlo
entrevistarla
te entrevistarás con
te vas a entrevistar con
tendrás una entrevista
tendrá una entrevista
tienes una entrevista
tendremos una entrevista
tu entrevista
su entrevista
vuestra entrevista
entrevista con
entrevista para
entrevista presencial con
entrevista presencial en
entrevista presencial para
entrevista presencial el
entrevista telefónica con
entrevista telefónica en
entrevista telefónica para
entrevista telefónica el
entrevista técnica con
entrevista técnica en
entrevista técnica para
entrevista técnica el
entrevista online con
entrevista online en
entrevista online para
entrevista online el
entrevista virtual con
entrevista virtual en
entrevista virtual para
entrevista virtual el
ganas de conocerte
ganas de hablar contigo
ganas de conocerle
ganas de charlar contigo
ganas conocerte
ganas hablar contigo
ganas conocerle
ganas charlar contigo
encantados de conocerte
encantados de hablar contigo
encantados de conocerle
encantados de charlar contigo
encantados conocerte
encantados hablar contigo
encantados conocerle
encantados charlar contigo
encantada de conocerte
encantada de hablar contigo
encantada de conocerle
encantada de charlar contigo
encantada conocerte
encantada hablar contigo
encantada conocerle
encantada charlar contigo
encantado de conocerte
encantado de hablar contigo
encantado de conocerle
encantado de charlar contigo
encantado conocerte
encantado hablar contigo
encantado conocerle
encantado charlar contigo
deseando de conocerte
deseando de hablar contigo
deseando de conocerle
deseando de charlar contigo
deseando conocerte
deseando hablar contigo
deseando conocerle
deseando charlar contigo
quiere conocerte
quiere hablar contigo
quieren conocerte
quieren hablar contigo
tu experiencia
tu perfil
tu trayectoria
tu disponibilidad para incorporarte
su experiencia
su perfil
su trayectoria
su disponibilidad para incorporarte
te hago unas preguntas
te hago algunas preguntas
te hago preguntas
te haré unas preguntas
te haré algunas preguntas
te haré preguntas
te haremos unas preguntas
te haremos algunas preguntas
te haremos preguntas
le haremos unas preguntas
le haremos algunas preguntas
le haremos preguntas
te harán unas preguntas
te harán algunas preguntas
te harán preguntas
preguntas técnicas
cambiar la hora
serían tus compañeros
serían sus compañeros
serán tus compañeros
serán sus compañeros
serían tus compañeras
futuros compañeros
futuro equipo

[notes next]
reprogramar o cancelar
reprogramar o anular
reagendar o cancelar
reagendar o anular
modificar o cancelar
modificar o anular
cambiar o cancelar
cambiar o anular
cancelar o reprogramar
cancelar o reagendar
cancelar o modificar
anular o reprogramar
anular o reagendar
anular o modificar
proponer otra hora
proponer otra fecha
proponer otra horario
proponer otro hora
proponer otro fecha
proponer otro horario
proponer una nueva hora
proponer una nueva fecha
proponer una nueva horario
elegir otra hora
elegir otra fecha
elegir otra horario
elegir otro hora
elegir otro fecha
elegir otro horario
elegir una nueva hora
elegir una nueva fecha
elegir una nueva horario
reprogramar la entrevista
reprogramar la cita
reprogramar tu entrevista
reprogramar tu cita
reprogramar su entrevista
reprogramar su cita
reagendar la entrevista
reagendar la cita
reagendar tu entrevista
reagendar tu cita
reagendar su entrevista
reagendar su cita
cambiar la entrevista
cambiar la cita
cambiar tu entrevista
cambiar tu cita
cambiar su entrevista
cambiar su cita
modificar la entrevista
modificar la cita
modificar tu entrevista
modificar tu cita
modificar su entrevista
modificar su cita
gestiona la entrevista
gestiona la cita
gestiona tu entrevista
gestiona tu cita
gestiona su entrevista
gestiona su cita
no te viene bien
confirma tu asistencia
confirma su asistencia
confirme tu asistencia
confirme su asistencia
confirmar tu asistencia
confirmar su asistencia
necesitas cambiar
necesitas reprogramar
necesitas cancelar
realizar cambios en este evento
administrar reserva
acusa recibo
acuse de recibo

[notes job]
# what it is about
candidatura
vacante
puesto
puesto de
plaza
posición
cargo
el cargo de
el rol
rol de
oferta
empleo
entrevista de trabajo
entrevista
entrevistas
entrevista laboral
selección
proceso
el proceso
proceso de
postulación
postulante
candidato
candidata
preseleccionado
preselección
reclutadora
reclutador
recruiter
headhunter
seleccionadora
consultora
ett
rrhh
rr hh
recursos humanos
gestión humana
talento humano
capital humano
talento
people
hiring manager
responsable de selección
técnica de selección
técnico de selección
director de personas
directora de personas
departamento de personas
consejero delegado
jefe directo
jefa directa
mi futuro jefe
mi futura jefa
jefe de planta
jefe de equipo
encargado
encargada
dirección
gerencia
el dueño
la dueña
fundador
fundadora
ceo
cto
comité
tribunal
panel
evaluadores
entrevistador
entrevistadora
entrevistadores
# money and terms
expectativas salariales
expectativa salarial
expectativas económicas
pretensiones
pretensión
pretensión salarial
pretensiones salariales
pretensiones económicas
aspiración salarial
aspiraciones salariales
renta líquida
renta esperada
banda
banda salarial
rango salarial
salario
sueldo
sueldo bruto
bruto
brutos
bruto anual
brutos anuales
neto
en mano
líquido
k brutos
14 pagas
pagas
variable
bonus
aguinaldo
prestaciones
beneficios
vales
ticket restaurante
seguro médico privado
teletrabajo
híbrido
remoto
home office
condiciones
condiciones económicas
condiciones laborales
convenio
contrato
tipo de contrato
indefinido
contrato indefinido
contrato temporal
temporal
eventual
fijo discontinuo
nómina
honorarios
media jornada
jornada completa
jornada parcial
horario
turno
turnos
turno rotatorio
turno de noche
turnos rotativos
guardias
fines de semana
disponibilidad
disponibilidad inmediata
disponibilidad para viajar
incorporación
incorporación inmediata
fecha de incorporación
fecha de inicio
periodo de prueba
preaviso
suplencia
sustitución
baja maternal
interinidad
vehículo propio
carnet de conducir
licencia de conducir
carnet de carretillero
carnet b
# bring, wear, show
llevar cv
llevar el cv
cv impreso
cv actualizado
traer cv
traer el cv
cv
currículum
currículo
hoja de vida
llevar dni
dni
ine
cédula
documento de identidad
identificación oficial
título
títulos
titulación
certificados
diplomas
méritos
vida laboral
referencias
cartas de recomendación
carta de presentación
portfolio
portafolio
book
calzado de seguridad
zapato de seguridad
botas de seguridad
epi
uniforme
chaquetilla
cuchillos
traje
formal
vestimenta
vestimenta formal
ropa cómoda
dress code
puntual
ser puntual
llegar 10 min antes
llegar antes
conectarte 5 minutos antes
cámara encendida
preguntar por
pregunta por
pregunte por
preguntar en recepción
presentarse en
preséntate en
te espero
te esperamos
le esperamos
lo esperamos
portería
caseta
recepción
acceso visitas
visita a planta
vemos la planta
me llama
me llaman
te llamo
te llamaré
te llamaremos
te llamarán
llamará
# what is asked and told
tu experiencia
mi experiencia
experiencia en
años de experiencia
competencias
habilidades
fortalezas
debilidades
puntos fuertes
motivación
por qué nosotros
por qué quiero cambiar
por qué quieres
por qué me voy
por qué cambiar
preguntas para ellos
preguntas para hacer
preguntar sueldo
preguntar horario
preguntar teletrabajo
preguntar banda
si preguntan
si pregunta
decir que
contar lo de
contar mi experiencia
star
háblame de ti
cuéntame de ti
nivel de inglés
parte en inglés
inglés
funciones
responsabilidades
requisitos
perfil
perfil buscado
buscan
buscan a alguien
equipo de
personas a cargo
reporta a
se cubre
cubrir
contratar
contratación
finalista
finalistas
otros candidatos
candidatos
primera entrevista
segunda entrevista
última entrevista
entrevista final
primera fase
segunda fase
siguiente fase
primera llamada
1a llamada
segunda ronda
última ronda
ronda final
última fase
siguiente paso
próximo paso
próximos pasos
entrevista telefónica
entrevista presencial
prueba técnica
prueba práctica
prueba de
caso práctico
caso
case
dinámica
dinámica de grupo
assessment
psicotécnico
psicotécnicos
psicométricos
test
role play
live coding
pair programming
system design
clase muestra
clase demo
servicio de prueba
exposición
charla técnica
ya pasé
pasé la
me cogieron
si va bien
si sale bien
dicen algo
me dirán
os decimos
te decimos algo
damos respuesta
linkedin
infojobs
indeed
computrabajo
occ
bumeran
zonajobs
laborum
elempleo
tecnoempleo
jobandtalent
milanuncios
infoempleo
portal de empleo
me contactaron
me escribieron
me escribió
me recomendó
recomendado por
a través de
apliqué
apliqué por
me apunté
me postulé
eché el cv
envié el cv
mandé el cv
mandé cv
dejé el cv
búsqueda
aviso

[notes guard]
cv del candidat*
cv de la candidat*
cv de los candidat*
currículum del candidat*
currículum de la candidat*
currículum de los candidat*
perfil del candidat*
perfil de la candidat*
perfil de los candidat*
datos del candidat*
datos de la candidat*
datos de los candidat*
portfolio del candidat*
portfolio de la candidat*
portfolio de los candidat*
ficha del candidat*
ficha de la candidat*
ficha de los candidat*
evaluación del candidat*
evaluación de la candidat*
evaluación de los candidat*
linkedin del candidat*
linkedin de la candidat*
linkedin de los candidat*
hoja de vida del candidat*
hoja de vida de la candidat*
hoja de vida de los candidat*
cv adjunto
cv candidat*
cv y perfil
adjunto el cv
adjunto el currículum
adjunto su cv
adjunto su currículum
adjunto cv
adjunto currículum
currículum adjunto
currículo adjunto
ficha de evaluación
guía de entrevista
guía de la entrevista
guía de evaluación
guía de valoración
guion de entrevista
guion de la entrevista
guion de evaluación
guion de valoración
kit de entrevista
kit de la entrevista
kit de evaluación
kit de valoración
plantilla de entrevista
plantilla de la entrevista
plantilla de evaluación
plantilla de valoración
formulario de entrevista
formulario de la entrevista
formulario de evaluación
formulario de valoración
hoja de entrevista
hoja de la entrevista
hoja de evaluación
hoja de valoración
scorecard
completar la evaluación
completar la feedback
completar la valoración
completar el evaluación
completar el feedback
completar el valoración
completar tu evaluación
completar tu feedback
completar tu valoración
completar evaluación
completar feedback
completar valoración
rellenar la evaluación
rellenar la feedback
rellenar la valoración
rellenar el evaluación
rellenar el feedback
rellenar el valoración
rellenar tu evaluación
rellenar tu feedback
rellenar tu valoración
rellenar evaluación
rellenar feedback
rellenar valoración
rellena la evaluación
rellena la feedback
rellena la valoración
rellena el evaluación
rellena el feedback
rellena el valoración
rellena tu evaluación
rellena tu feedback
rellena tu valoración
rellena evaluación
rellena feedback
rellena valoración
completa la evaluación
completa la feedback
completa la valoración
completa el evaluación
completa el feedback
completa el valoración
completa tu evaluación
completa tu feedback
completa tu valoración
completa evaluación
completa feedback
completa valoración
deja la evaluación
deja la feedback
deja la valoración
deja el evaluación
deja el feedback
deja el valoración
deja tu evaluación
deja tu feedback
deja tu valoración
deja evaluación
deja feedback
deja valoración
evaluar al candidat*
evaluar a la candidat*
evaluar a los candidat*
entrevistar al candidat*
entrevistar a la candidat*
entrevistar a los candidat*
conocer al candidat*
conocer a la candidat*
conocer a los candidat*
valorar al candidat*
valorar a la candidat*
valorar a los candidat*
feedback sobre el candidat*
feedback sobre la candidat*
feedback del candidat*
feedback de la candidat*
feedback de los candidat*
opinión sobre el candidat*
opinión sobre la candidat*
opinión del candidat*
opinión de la candidat*
opinión de los candidat*
valoración sobre el candidat*
valoración sobre la candidat*
valoración del candidat*
valoración de la candidat*
valoración de los candidat*
el candidato viene
el candidato llega
el candidato trabaja
el candidato tiene
el candidato aplica
el candidato aplicó
el candidato se conecta
la candidata viene
la candidata llega
la candidata trabaja
la candidata tiene
la candidata aplica
la candidata aplicó
la candidata se conecta
preguntas para el candidato
preguntas para la candidata
preguntas para el entrevistado
panel de entrevistadores
equipo de entrevistadores
tú cubres
tú cubrís
tú evalúas
tú preguntas
tú llevas
vos cubres
vos cubrís
vos evalúas
vos preguntas
vos llevas
yo cubre la parte
yo cubre cultura
yo cubre técnica
yo evalúa la parte
yo evalúa cultura
yo evalúa técnica
yo lleva la parte
yo lleva cultura
yo lleva técnica
inés cubre la parte
inés cubre cultura
inés cubre técnica
inés evalúa la parte
inés evalúa cultura
inés evalúa técnica
inés lleva la parte
inés lleva cultura
inés lleva técnica
ella cubre la parte
ella cubre cultura
ella cubre técnica
ella evalúa la parte
ella evalúa cultura
ella evalúa técnica
ella lleva la parte
ella lleva cultura
ella lleva técnica
él cubre la parte
él cubre cultura
él cubre técnica
él evalúa la parte
él evalúa cultura
él evalúa técnica
él lleva la parte
él lleva cultura
él lleva técnica
terna de candidatos
primera terna
nuestra vacante
mi vacante
decidir oferta
decidir si pasa
decidir si avanza
decidir finalista
decidimos oferta
decidimos si pasa
decidimos si avanza
decidimos finalista
entrevistáis
entrevistamos a

[notes mock]
simulacro
simular la entrevista
simulación de entrevista
practicar la entrevista
practicar entrevistas
practicar respuestas
ensayo de entrevista
hace de manager
hace de entrevistador
hace de entrevistadora
hace de reclutador
hace de reclutadora
hace de jefe
hará de manager
hará de entrevistador
hará de reclutador
hará de reclutadora
hará de entrevistadora
yo de candidato
yo de candidata
sesión de coaching
coaching de carrera
tu coach
te daré feedback

[notes prep]
repasar star
leer blog
mirar linkedin
preparar respuestas
preparar preguntas
repasar apuntes

[notes training]
inscribirte al taller
inscribirte al curso
gracias por inscribirte
taller de
webinar
ponente
ponentes
plazas limitadas
certificado de asistencia
modalidad del curso

[notes media]
periodista
oyentes
lectores
episodio
emisión
entrar al aire
en antena
en directo en
salir al aire
publicar la entrevista
se publicará
publicaremos
reportaje
productora del programa
el programa se emite
estudio de grabación
grabación del programa
grabación del podcast
citas textuales
fotógrafo
titular
rueda de prensa
nota de prensa
oír en

[notes research]
por participar en la investigación
por participar en este estudio
por participar en estudio
por tu participación en la investigación
por tu participación en este estudio
por tu participación en estudio
por participar en nuestra la investigación
por participar en nuestra este estudio
por participar en nuestra estudio
por participar en nuestro la investigación
por participar en nuestro este estudio
gracias por participar
nuestra investigación
nuestro estudio
el estudio
participantes
tarjeta regalo
tarjeta de regalo
vale de amazon
cheque regalo
compensación de
incentivo de
consentimiento informado
formulario de consentimiento
mi tesis
tu tesis
trabajo de fin de grado
trabajo fin de máster
anónimas
anónima
no hay respuestas correctas
usas la app
tu uso de
como usuario
como usuaria
prototipo
equipo de investigación
encuesta

[notes other]
como referencia
referencias sobre
trabajó contigo
antiguo jefe
exjefe

[notes official]
embajada
consulado
visado
solicitud de visa
extranjería
formulario ds
ds 160
ccse
empadronamiento
libro de familia
demandante de empleo
demanda de empleo
darde
la prestación
tu prestación
su prestación
cobrar prestación
subsidio
sellar
solicitud de asilo
arraigo
permiso de residencia
tarjeta de residencia
tasa 790
tasa modelo
recibo de pago
expediente de nacionalidad
orientador laboral
orientación laboral
renta mínima

[notes school]
su hijo
su hija
su hijos
su peque
tu hijo
tu hija
tu hijos
tu peque
nuestro hijo
nuestro hija
nuestro hijos
nuestro peque
vuestro hijo
vuestro hija
vuestro hijos
vuestro peque
estimada familia
estimadas familias
queridas familias
la familia
evaluación del alumno
boletín
notas del trimestre
admisión
admisiones
curso escolar
plaza escolar
programa máster
encaje con el programa
programa de posgrado
financiación del curso
beca de estudios
solicitud de beca
matrícula
comedor escolar
ampa
motivación y financiación

[notes home]
el piso
contrato de alquiler
habitación
inquilino
fiador
aval
casero
mascota
gatito
perrito
protectora
cuidado de los niños
fianza

[notes staff]
revisión de objetivos
objetivos del año
objetivos anuales
objetivos 2025
objetivos 2026
su último día
tu último día
mi último día
baja voluntaria
autoevaluación
desempeño
plan de desarrollo
entrevista de salida
cierre del ciclo
firma del contrato
firmar contrato
alta en la seguridad social
nº ss
iban

[notes sales]
propuesta comercial
presupuesto adjunto
sin compromiso
tus necesidades
sus necesidades
vuestras necesidades
nuestra plataforma
nuestro software
nuestra solución
te enseño cómo
te enseño la plataforma
te enseño la herramienta
te enseño el producto
te mostramos cómo
te mostramos la plataforma
te mostramos la herramienta
te mostramos el producto
te muestro cómo
te muestro la plataforma
te muestro la herramienta
te muestro el producto
te mostraré cómo
te mostraré la plataforma
te mostraré la herramienta
te mostraré el producto
os enseño cómo
os enseño la plataforma
os enseño la herramienta
os enseño el producto
os mostramos cómo
os mostramos la plataforma
os mostramos la herramienta
os mostramos el producto
os muestro cómo
os muestro la plataforma
os muestro la herramienta
os muestro el producto
os mostraré cómo
os mostraré la plataforma
os mostraré la herramienta
os mostraré el producto
le enseño cómo
le enseño la plataforma
le enseño la herramienta
le enseño el producto
le mostramos cómo
le mostramos la plataforma
le mostramos la herramienta
le mostramos el producto
le muestro cómo
le muestro la plataforma
le muestro la herramienta
le muestro el producto
le mostraré cómo
le mostraré la plataforma
le mostraré la herramienta
le mostraré el producto
demo
ahorrar
reduce un
ahorra un
hipoteca
tu gestor
tu gestora
solicitud de préstamo
tarifa
orden del día
estado del piloto

[notes care]
psicóloga
psicólogo
terapia
consultorio
obra social
osde
historia clínica
en ayunas
tarjeta sanitaria
volante
seguro médico
síntomas
medicación
primera sesión
terapeuta
donar sangre
paciente

[notes errand]
localizador
número de vuelo
coche 1
asiento
puerta de embarque
llegada sants
llegada atocha
check in

[notes coffee]
devolverle
ponernos al día
sin compromiso alguno
cañas
me cuente cómo es

[notes leisure]
pista
torneo
butacas
entradas
fila
cena después

[notes names]
# the post and the firm
puesto de {role} en {co}
vacante de {role} en {co}
posición de {role} en {co}
posicion de {role} en {co}
plaza de {role} en {co}
oferta de {role} en {co}
cargo de {role} en {co}
rol de {role} en {co}
búsqueda de {role} en {co}
vacante {role} en {co}
posición {role} en {co}
plaza {role} en {co}
oferta {role} en {co}
puesto {role} en {co}
candidatura para {role} en {co}
candidatura a {role} en {co}
postulación para {role} en {co}
postulación a {role} en {co}
aplicación para {role} en {co}
aplicación a {role} en {co}
entrevista para {role} en {co}
entrevista a {role} en {co}
selección de {role} en {co}
selección para {role} en {co}
seleccion de {role} en {co}
seleccion para {role} en {co}
selectivo de {role} en {co}
selectivo para {role} en {co}
puesto de {role} para {co}
vacante de {role} para {co}
posición de {role} para {co}
plaza de {role} para {co}
selección en {co}
selección con {co}
seleccion en {co}
seleccion con {co}
selectivo en {co}
selectivo con {co}
reclutamiento en {co}
reclutamiento con {co}
entrevista de trabajo en {co}
entrevista de trabajo con {co}
entrevista de trabajo para {co}
entrevista laboral en {co}
entrevista laboral con {co}
tu entrevista en {co}
su entrevista en {co}
una entrevista en {co}
candidatura en {co}
candidatura a {co}
postulación en {co}
postulación a {co}
aplicación en {co}
aplicación a {co}
inscripción en {co}
inscripción a {co}
# who writes
nuestro cliente {co}
nuestro cliente, {co}
el cliente es {co}
mi cliente {co}
empresa: {co}
compañía: {co}
cliente: {co}
organización: {co}
empleador: {co}
en nombre de {co}
equipo de selección de {co}
equipo de selección en {co}
equipo de talento de {co}
equipo de talento en {co}
equipo de people de {co}
equipo de people en {co}
equipo de personas de {co}
equipo de personas en {co}
equipo de recursos humanos de {co}
equipo de recursos humanos en {co}
equipo de rrhh de {co}
equipo de rrhh en {co}
equipo de reclutamiento de {co}
equipo de reclutamiento en {co}
recursos humanos de {co}
recursos humanos en {co}
recursos humanos - {co}
recursos humanos – {co}
rrhh de {co}
rrhh en {co}
rrhh - {co}
rrhh – {co}
talento humano de {co}
talento humano en {co}
talento humano - {co}
talento humano – {co}
gestión humana de {co}
gestión humana en {co}
gestión humana - {co}
gestión humana – {co}
selección y talento de {co}
selección y talento en {co}
selección y talento - {co}
selección y talento – {co}
atracción de talento de {co}
atracción de talento en {co}
atracción de talento - {co}
atracción de talento – {co}
adquisición de talento de {co}
adquisición de talento en {co}
adquisición de talento - {co}
adquisición de talento – {co}
reclutamiento y selección de {co}
reclutamiento y selección en {co}
reclutamiento y selección - {co}
reclutamiento y selección – {co}
people & culture de {co}
people & culture en {co}
people & culture - {co}
people & culture – {co}
dpto. de personas de {co}
dpto. de personas en {co}
dpto. de personas - {co}
dpto. de personas – {co}
departamento de personas de {co}
departamento de personas en {co}
departamento de personas - {co}
departamento de personas – {co}
departamento de selección de {co}
departamento de selección en {co}
departamento de selección - {co}
departamento de selección – {co}
te escribo de {co}
te escribo desde {co}
te escribimos de {co}
te escribimos desde {co}
te contacto de {co}
te contacto desde {co}
te contactamos de {co}
te contactamos desde {co}
te llamo de {co}
te llamo desde {co}
le escribo de {co}
le escribo desde {co}
le escribimos de {co}
le escribimos desde {co}
le contacto de {co}
le contacto desde {co}
le contactamos de {co}
le contactamos desde {co}
le llamo de {co}
le llamo desde {co}
interés en {co}
# the post alone
puesto: {role}
vacante: {role}
posición: {role}
cargo: {role}
búsqueda: {role}
aviso: {role}
oferta: {role}
función: {role}
rol: {role}
plaza: {role}
puesto de {role}
vacante de {role}
posición de {role}
plaza de {role}
cargo de {role}
oferta de {role}
rol de {role}
candidatura para {role}
postulación para {role}
entrevista para {role}
nuestra oferta {role}
postularte a {role}
postularte para {role}
postularte en {role}
postular a {role}
postular para {role}
postular en {role}
aplicaste a {role}
aplicaste para {role}
aplicaste en {role}
inscrito a {role}
inscrito para {role}
inscrito en {role}
selección de {role}
proceso {role}
"""
