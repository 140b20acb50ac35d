"""Spanish."""

WORDS = """
[strong]
entrevista de trabajo
entrevista trabajo
entrevista laboral
entrevista de empleo
entrevista de selección
entrevista selección
entrevista para el puesto
entrevista puesto
entrevista por puesto
entrevista rrhh
entrevista recursos humanos
entrevista con recursos humanos
entrevista con rrhh
proceso de selección
proceso selectivo
entrevista con hiring manager
conversación con hiring manager
conversación con el hiring manager

[firm]
entrevista técnica
entrevista telefónica
entrevista personal
entrevista presencial
entrevista online
entrevista virtual
entrevista por videollamada
entrevista por zoom
entrevista final
entrevista inicial
primera entrevista
segunda entrevista
tercera entrevista
última entrevista
1ª entrevista
2ª entrevista
entrevista grupal
entrevista con el reclutador
entrevista con la reclutadora
llamada reclutador
llamada reclutadora
llamada con la reclutadora
llamada con el reclutador
llamada de selección
dinámica de grupo
prueba técnica en vivo
entrevista por competencias
entrevista cultural
ronda final
entrevista prácticas
día de prueba
llamada rrhh
llamada con rrhh
llamada hr
llamada con recruiter
llamada de rrhh
primera toma de contacto
prueba técnica en directo
entrevista c
entrevista telefonica
call con recruiter
call con hr
dinámica grupal

[plain]
entrevista
entrevistas

[round]
primera ronda
segunda ronda
tercera ronda
última ronda
primera fase
segunda fase
fase final
caso práctico
charla equipo
charla con el equipo
café virtual
cafe virtual
última fase
entrevista final

[job]
candidatura
selección
reclutadora
reclutador
reclutamiento
vacante
puesto
oferta de empleo
postulación
proceso

[candidate]
candidato
candidatos
candidatas
candidata
postulante
postulantes
aspirante
aspirantes
entrevistar
entrevistador
entrevistadores
entrevistas candidatos
comité de selección

[mock]
simulacro
simulacro de entrevista
simulacro entrevista
entrevista simulada
simulación de entrevista
práctica de entrevista
practicar entrevista
~ simulación
~ ensayo

[prep]
preparar
^preparar
preparación
preparar entrevista
preparación entrevista
preparación de entrevista
^estudiar
^repasar
^practicar
^ensayar
repasar

[training]
taller
taller de entrevistas
curso
curso de entrevistas
formación
formación de entrevistadores
capacitación
técnicas de entrevista
seminario
charla
~ clase

[debrief]
debrief
revisión de candidatos
puesta en común
evaluación de candidatos
reunión de selección
calibración
guion de entrevista

[media]
~ gaceta
~ el país
~ noticias
~ heraldo
alcalde
alcaldesa
ministro
ministra
concejal
actor
actriz
escritor
escritora
entrevista de prensa
entrevista prensa
prensa
entrevista de radio
entrevista radio
entrevista en la radio
radio
periodista
periódico
revista
televisión
entrevista tv
pódcast
podcast
grabación
grabar entrevista
rueda de prensa
reportaje
~ canal
~ diario
~ programa
onda
cadena
premio
emisora
filmoteca
peli
película
serie
~ el mundo
~ abc
~ cope
~ cadena ser
~ rtve
~ rne
~ la vanguardia
~ onda cero

[research]
entrevista a usuarios
entrevista usuarios
entrevista de usuario
entrevista usuario
entrevistas usuarios
entrevistas con usuarios
entrevista con usuarios
entrevistas a usuarios
entrevista con clientes
entrevista cliente
entrevistas clientes
entrevista de investigación
encuesta
estudio de mercado
investigación
tesis
tfg
tfm
prueba de usabilidad
grupo focal
entrevista en profundidad
~ estudio

[official]
visa
visado
entrevista visa
entrevista de visa
entrevista visado
entrevista consular
embajada
consulado
extranjería
nacionalidad
asilo
comisaría
policía
juzgado
sepe
oficina de empleo
abogado
seguro
seguridad social
hacienda
uscis

[school]
director del colegio
directora del colegio
maestro
maestra
profesor de
profes
tutoría
tutora
entrevista con el tutor
entrevista con la tutora
entrevista tutor
entrevista tutora
tutor
padres
colegio
cole
escuela
guardería
profesores
profesora
admisión
entrevista de admisión
admisiones
universidad
máster
beca
entrevista beca
escuela infantil
matrícula
instituto
orientadora

[home]
inquilino
inquilinos
inquilina
casero
casera
propietario
piso
compañero de piso
piso compartido
visita piso
alquiler
adopción
niñera
canguro
empleada del hogar
cuidadora
inmobiliaria
protectora

[staff]
compañero
compañera
jefe
jefa
evaluación de desempeño
evaluación del desempeño
entrevista de desempeño
entrevista de evaluación
entrevista anual
evaluación anual
revisión anual
entrevista de salida
entrevista salida
entrevista de desvinculación
revisión salarial
uno a uno
seguimiento
desempeño
periodo de prueba

[sales]
gestor
asesor fiscal
notario
notaria
inmobiliaria
entrevista comercial
entrevista con cliente
entrevista con proveedor
reunión comercial
visita comercial
demo
presupuesto
proveedor
proveedores
banco
asesor
~ cliente
~ clientes

[care]
psicólogo
psicóloga
entrevista clínica
entrevista psicológica
entrevista familiar
médico
médica
terapia
terapeuta
anamnesis
donante

[reminder]
agradecer
^agradecer
agradecimiento
correo de agradecimiento
^gracias
recordatorio
^recordatorio
recordar
^recordar
^confirmar
confirmar
^enviar
^escribir
^llamar
^preguntar
^responder
^reservar
^agendar
agendar
concertar
^concertar
^esperar
esperar respuesta
respuesta
resultado
resultados
después de la entrevista
después de entrevista
tras la entrevista
tras entrevista
hacer seguimiento
^comprar
^imprimir
^planchar
^preparar
^recoger
^pedir
^buscar
^avisar
^leer
^mirar
^pensar
^cancelar
^anotar
^repasar
^llevar
^ir
^lavar
^elegir
comprar
imprimir
planchar

[errand]
viaje
^viaje
tren a
^tren
^vuelo
hotel para
ropa
ropa para
traje
traje para
peluquería
tintorería
desplazamiento
camisa
corbata
zapatos
imprimir cv

[deadline]
fecha límite
plazo
entrega
entrega prueba
entrega de prueba
vence
prueba online
test online
cierre de convocatoria
videoentrevista diferida

[fair]
feria de empleo
feria
feria del empleo
jornada de puertas abiertas
puertas abiertas
sesión informativa
charla informativa
foro de empleo

[coffee]
café
café con
tomar café
comida
cañas
networking

[hold]
bloqueado
reservado
bloqueo
no disponible
franja
huecos

[leisure]
partido
cine
peli
película
filmoteca
teatro

[role]
ingeniero
ingeniera
desarrollador
desarrolladora
programador
programadora
analista
diseñador
diseñadora
responsable
jefe
jefa
gerente
director
directora
asistente
auxiliar
administrativo
administrativa
técnico
técnica
contable
comercial
vendedor
vendedora
dependiente
dependienta
consultor
consultora
asesora
profesor
profesora
maestro
maestra
docente
enfermero
enfermera
becario
becaria
prácticas
practicante
coordinador
coordinadora
encargado
encargada
redactor
redactora
arquitecto
arquitecta
abogada
camarero
camarera
cocinero
cocinera
conductor
repartidor
operario
operaria
mozo
mecánico
electricista
investigador
investigadora
ejecutivo
ejecutiva
especialista
recepcionista
traductor
traductora
científico
científica
jurídico
farmacéutico
farmacéutica
educador
educadora
supervisor
supervisora
secretaria
dependientes
recepcion
recepción
soporte
compras
adm

[craft]
de
del
y
para
datos
producto
proyecto
proyectos
ventas
compras
marketing
calidad
sistemas
software
cuentas
recursos
humanos
atención
cliente
al
sénior
tienda
investigación
formación
logística
almacén
producción
financiero
financiera
comunicación
contenidos
redes
sociales
ciencias
bi
backend
frontend

[org]
banco
colegio
escuela
universidad
instituto
talleres
taller
café
farmacia
hotel
agencia
estudio
caja
grupo
hermanos
hijos
seguros
hospital
clínica
fundación
editorial
laboratorios
laboratorio
consultoría
bodegas
transportes
ayuntamiento
compañía
sociedad
industrias
textil
restaurante
hoteles
librería
panadería
cooperativa
energía
clinica
supermercados
tienda

[filler]
el
la
los
las
un
una
de
del
en
y
a
al
por
para
con
mi
su
tu
lo
cita
reunión
llamada
videollamada
videoconferencia
teléfono
telefónica
presencial
online
virtual
invitación
invitación a
confirmada
confirmado
confirmación
reprogramada
aplazada
nueva
primera
segunda
tercera
última
final
ronda
fase
técnica
puesto
vacante
empresa
equipo
rrhh
recursos
humanos
selección
trabajo
laboral
hora
h
proceso
candidatura
1ª
2ª
1a
2a
c
charla
conversación
café
llevar
titulo
título
cv
directo
en directo
toma
contacto
hoy
mañana
consultora
entrevista
planta
oficina

[at]
en
en la empresa
empresa
con la empresa

[with]
con
c

[for]
para
para el puesto de
para el puesto
puesto de
puesto
como
vacante

[notes thanks]
tu candidatura
su candidatura
gracias por tu candidatura
gracias por su candidatura
gracias por tu interés
gracias por su interés
gracias por postular
gracias por postularte
tu interés en
su interés en
por aplicar
te has inscrito
hemos recibido tu candidatura
proceso de selección
invitarte a una entrevista
invitarle a una entrevista
queremos conocerte
nos gustaría conocerte
avanzar en el proceso
pasas a la siguiente fase
siguiente fase
por postularte
gracias por aplicar
fase del proceso
primera toma de contacto
nuestro cliente
el cliente es
tu cv
su cv
has pasado a

[notes meet]
conocerás a
hablarás con
te reunirás con
se reunirá con
te entrevistará
te entrevistarán
le entrevistará
tu entrevista
su entrevista
ganas de conocerte
ganas de hablar contigo
encantados de conocerte
tu experiencia
tu perfil
su perfil
te reunirás
cambiar la hora
entrevista con

[notes next]
reprogramar o cancelar
cancelar o reprogramar

[notes job]
candidatura
selección
reclutadora
puesto
vacante
entrevista de trabajo
expectativas salariales
recursos humanos
proceso
incorporación inmediata
incorporacion inmediata
entrevista telefónica
entrevista telefonica
rrhh

[notes guard]
cv del candidato
cv de la candidata
cv adjunto
cv candidato
adjunto cv
currículum adjunto
perfil del candidato
el candidato
la candidata
del candidato
de la candidata
ficha de evaluación
ficha del candidato
guía de entrevista
guion de la entrevista
completar la evaluación
formulario de evaluación
evaluar al candidato
los candidatos

[notes mock]
simulacro
practicar
ensayo

[notes media]
periodista
oyentes
lectores
episodio
emisión
artículo
publicación
redacción
grabación
reportaje
programa

[notes research]
estudio
participantes
participante
participación
tarjeta regalo
consentimiento
tesis
usuarios
compensación
anónimas
anónima

[notes official]
embajada
consulado
pasaporte
visado
extranjería
formulario ds
prestación
demandante de empleo

[notes school]
su hijo
su hija
tu hijo
tu hija
alumno
alumna
padres
admisión
curso escolar
beca
máster

[notes home]
piso
alquiler
habitación
inquilino
contrato de alquiler

[notes staff]
objetivos
último día
baja voluntaria
evaluación
desempeño

[notes sales]
presupuesto
propuesta comercial
necesidades
sin compromiso

[notes names]
candidatura al puesto de {role} en {co}
candidatura para el puesto de {role} en {co}
candidatura al puesto de {role}
candidatura para el puesto de {role}
candidatura para {role}
interés en el puesto de {role} en {co}
interés en el puesto de {role}
interés en la vacante de {role} en {co}
interés en la vacante de {role}
interés por el puesto de {role}
el puesto de {role} en {co}
el puesto de {role}
la vacante de {role}
entrevista de trabajo en {co}
selección de {role} en {co}
interés en {co}
empresa: {co}
puesto: {role}
nuestro cliente {co}
el cliente es {co}
postularte a {role}
proceso {role}
puesto {role} en {co}
vacante de {role} en {co}

[other]
mi hijo
mi hija
hijo
hija
madre de
padre de
mamá
papá
marido
mujer
hermano
hermana
suerte
vecino
vecina
"""
