"""Portuguese."""

WORDS = """
[strong]
entrevista de emprego
entrevista emprego
entrevista de trabalho
entrevista trabalho
entrevista para a vaga
entrevista para vaga
entrevista vaga
entrevista de seleção
entrevista processo seletivo
entrevista rh
entrevista com rh
entrevista com o rh
entrevista de estágio
entrevista estágio
processo seletivo
processo de recrutamento
entrevista de recrutamento
convite entrevista
dia de experiência
entrevista com gestor
entrevista com gestora
processo seletivo etapa

[firm]
entrevista técnica
entrevista telefónica
entrevista telefônica
entrevista por telefone
entrevista presencial
entrevista online
entrevista por vídeo
entrevista final
entrevista inicial
primeira entrevista
segunda entrevista
terceira entrevista
última entrevista
1ª entrevista
2ª entrevista
entrevista com recrutador
entrevista com recrutadora
entrevista com gestor
entrevista com a gestora
entrevista com o gestor
entrevista com a liderança
entrevista comportamental
bate papo com recrutadora
bate papo com recrutador
bate papo com a recrutadora
conversa com recrutadora
conversa com a recrutadora
conversa com recrutador
dinâmica de grupo
painel de entrevista
etapa final
dia de teste
call com rh
call c rh
ligação rh
ligação recrutadora
ligação recrutador
conversa com rh
entrevista c
bate papo com gestor
bate papo com gestora
bate papo com rh
bate papo com o gestor

[plain]
entrevista
entrevistas

[round]
primeira fase
segunda fase
segunda etapa
terceira etapa
fase final
última etapa
primeira etapa
bate papo
estudo de caso
teste prático
painel com liderança
etapa final
ligação headhunter
headhunter

[job]
candidatura
vaga
recrutadora
recrutador
recrutamento
seleção
headhunter
processo seletivo
posição

[candidate]
candidato
candidatos
candidatas
candidata
entrevistar
entrevistador
entrevistadores
entrevistas candidatos
banca de seleção

[mock]
simulação de entrevista
simulação entrevista
entrevista simulada
simulado
treino de entrevista
treino entrevista
treinar entrevista
~ simulação
~ ensaio

[prep]
preparar
^preparar
preparação
preparação entrevista
preparação para entrevista
preparar entrevista
^estudar
^revisar
^rever
^treinar
^praticar

[training]
curso
oficina
workshop
formação
treinamento
treinamento de entrevistadores
técnicas de entrevista
palestra
seminário
~ aula
erros na entrevista
erros
dicas
^live
^webinar
^curso
^workshop
^oficina

[debrief]
debrief
avaliação de candidatos
alinhamento candidatos
reunião de seleção
calibração
roteiro de entrevista
fechamento vaga
alinhamento de vaga
alinhamento vaga
abertura de vaga
~ alinhamento
fechamento
fechamento entrevistas

[media]
~ folha
~ gazeta
~ correio
~ notícias
prefeito
prefeita
ministro
ministra
ator
atriz
escritor
vereador
entrevista imprensa
entrevista para imprensa
entrevista à imprensa
imprensa
entrevista rádio
entrevista na rádio
entrevista à rádio
rádio
jornalista
jornal
revista
televisão
entrevista tv
podcast
gravação
coletiva
coletiva de imprensa
reportagem
~ canal
~ programa
~ globo
~ público
~ rtp
~ estadão
~ expresso

[research]
entrevista com usuários
entrevista com usuário
entrevista usuário
entrevista usuários
entrevistas com usuários
entrevista de usuário
entrevista com utilizadores
entrevista utilizador
entrevistas utilizadores
entrevista com cliente
entrevista com clientes
entrevista cliente
entrevistas clientes
pesquisa
pesquisa de mercado
tcc
tese
dissertação
teste de usabilidade
entrevista de pesquisa
entrevista em profundidade
~ estudo

[official]
visto
entrevista visto
entrevista do visto
entrevista de visto
consulado
embaixada
aima
sef
polícia federal
delegacia
cidadania
asilo
tribunal
advogado
seguro
inss
perícia
segurança social
centro de emprego
iefp
ibge
censo
pnad

[school]
professor do
diretora da escola
tutor
pais
reunião de pais
escola
creche
colégio
professora
diretora de turma
diretor de turma
infantário
admissão
matrícula
universidade
faculdade
bolsa
entrevista bolsa
mestrado
doutorado
doutoramento
intercâmbio

[home]
inquilino
inquilinos
inquilina
senhorio
senhoria
apartamento
quarto
república
visita apartamento
aluguel
arrendamento
adoção
babá
baby sitter
empregada
diarista
cuidadora
colega de casa

[staff]
avaliação de desempenho
avaliação desempenho
entrevista de avaliação
entrevista de desempenho
entrevista anual
avaliação anual
entrevista de desligamento
desligamento
entrevista de saída
entrevista saída
revisão salarial
feedback anual
um a um
desempenho
período de experiência
pdi

[sales]
contador
contadora
notário
corretor
imobiliária
entrevista comercial
reunião comercial
visita comercial
demo
orçamento
fornecedor
fornecedores
banco
proposta
entrevista com fornecedor
~ cliente
~ clientes

[care]
psicólogo
psicóloga
entrevista clínica
entrevista psicológica
anamnese
médico
médica
terapia
doação de sangue

[reminder]
agradecer
^agradecer
agradecimento
email de agradecimento
e mail de agradecimento
^obrigado
^obrigada
lembrete
^lembrete
lembrar
^lembrar
^confirmar
confirmar
^enviar
^mandar
^escrever
^ligar
^responder
^marcar
marcar
agendar
^agendar
^aguardar
aguardar resposta
aguardando
retorno
^retorno
resposta
resultado
resultados
depois da entrevista
após entrevista
após a entrevista
pós entrevista
cobrar
^comprar
^imprimir
^passar
^preparar
^buscar
^pegar
^pedir
^avisar
^ler
^levar
^pensar
^cancelar
^anotar
^estudar
^separar
^perguntar
^ver
^escolher
^lavar
imprimir
comprar

[errand]
viagem
^viagem
comboio
^comboio
^voo
voo para
ônibus
hotel para
roupa
roupa para
terno
fato para
cabeleireiro
lavandaria
deslocação
camisa
gravata
sapato
sapatos

[deadline]
prazo
data limite
entrega
entrega do teste
entrega do desafio
teste online
teste técnico
desafio técnico
entrevista gravada
vídeo entrevista gravada

[fair]
feira de emprego
feira de empregos
feira
feira de carreiras
sessão informativa
portas abertas
sessão de esclarecimento

[coffee]
café
café com
almoço
cerveja
papo de carreira

[hold]
bloqueado
bloqueio
reservado
indisponível
reserva

[leisure]
jogo
cinema

[role]
engenheiro
engenheira
desenvolvedor
desenvolvedora
programador
programadora
analista
designer
responsável
gerente
gestor
gestora
diretor
diretora
chefe
assistente
auxiliar
administrativo
administrativa
técnico
técnica
contabilista
contador
contadora
comercial
vendedor
vendedora
consultor
consultora
professor
professora
docente
enfermeiro
enfermeira
estágio
estagiário
estagiária
trainee
coordenador
coordenadora
redator
redatora
arquiteto
arquiteta
advogada
garçom
empregado
cozinheiro
cozinheira
motorista
operador
operadora
mecânico
eletricista
pesquisador
pesquisadora
investigador
investigadora
especialista
recepcionista
tradutor
tradutora
cientista
farmacêutico
farmacêutica
educador
educadora
supervisor
supervisora
secretária
jornalista
líder
manicure
pleno
coord
receção
recepção
rececionista

[craft]
de
do
da
dos
das
e
para
dados
produto
projeto
projetos
vendas
compras
marketing
qualidade
sistemas
software
contas
recursos
humanos
atendimento
ao
sênior
sénior
pleno
júnior
loja
pesquisa
logística
produção
financeiro
financeira
comunicação
conteúdo
redes
sociais
armazém
suporte
comercial
administrativo
administrativa
qa

[org]
banco
escola
colégio
universidade
instituto
café
farmácia
agência
oficina
casa
caixa
grupo
irmãos
filhos
seguros
hospital
clínica
fundação
editora
laboratórios
laboratório
consultoria
transportes
câmara
companhia
sociedade
indústria
indústrias
têxtil
restaurante
hotéis
livraria
padaria
cooperativa
energia
tecnologia
soluções
sistemas
lda
ltda
hotel
salão
granja
rede
loja

[filler]
o
a
os
as
um
uma
de
do
da
em
no
na
e
com
por
para
minha
meu
sua
reunião
chamada
videochamada
videoconferência
conversa
ligação
telefone
telefónica
presencial
online
remota
convite
confirmada
confirmado
confirmação
remarcada
reagendada
nova
primeira
segunda
terceira
última
final
fase
etapa
técnica
vaga
cargo
empresa
equipa
equipe
rh
recursos
humanos
seleção
emprego
trabalho
dra
hora
h
processo
candidatura
1ª
2ª
1a
2a
gestor
gestora
liderança
c
p
ceo
cto
painel
call
experiência
dia
teste
prático
seletivo
headhunter

[at]
na
no
em
na empresa
empresa

[with]
com
c

[for]
para
para a vaga de
para vaga de
vaga de
vaga
cargo
para o cargo de
como
p

[notes thanks]
sua candidatura
tua candidatura
pela sua candidatura
pela tua candidatura
por se candidatar
por te candidatares
por ter se candidatado
seu interesse
teu interesse
pelo seu interesse
pelo interesse
processo seletivo
processo de recrutamento
convidar para uma entrevista
convidá lo para uma entrevista
convidá la para uma entrevista
convidar te para uma entrevista
queremos te conhecer
gostaríamos de te conhecer
gostaríamos de conhecer
seu perfil
teu perfil
você avançou
avançou na vaga
avançou para
próxima etapa
nosso cliente
parabéns você
primeira conversa da vaga
sobre a vaga
sobre a posição
convite para entrevista
seu currículo
teu currículo

[notes meet]
você conversará com
você vai conversar com
você será entrevistado
você será entrevistada
vais falar com
irá falar com
irá conhecer
sua entrevista
a tua entrevista
sua experiência
tua experiência
ansiosos para te conhecer
ansiosos por te conhecer
até breve e boa sorte
seu painel
você vai conhecer
você conversará

[notes next]
reagendar ou cancelar
cancelar ou reagendar

[notes job]
candidatura
vaga
recrutadora
recrutamento
entrevista de emprego
pretensão salarial
recursos humanos
entrevista
currículo

[notes guard]
cv do candidato
cv da candidata
currículo do candidato
currículo da candidata
cv em anexo
cv anexo
currículo em anexo
currículo anexo
perfil do candidato
o candidato
a candidata
do candidato
da candidata
os candidatos
ficha de avaliação
formulário de avaliação
roteiro de entrevista
guião de entrevista
preencher a avaliação
avaliar o candidato
parecer

[notes mock]
simulação
treinar
ensaio

[notes media]
jornalista
ouvintes
leitores
episódio
emissão
artigo
publicação
redação
gravação
matéria
reportagem

[notes research]
estudo
participantes
participante
participação
vale presente
cartão presente
consentimento
tese
pesquisa
usuários
utilizadores
anónimas
anônimas

[notes official]
consulado
embaixada
passaporte
visto
autorização de residência
ds 160

[notes school]
seu filho
sua filha
o seu educando
aluno
aluna
encarregados de educação
admissão
bolsa
mestrado

[notes home]
apartamento
renda
aluguel
quarto
inquilino

[notes staff]
objetivos
metas
último dia
desligamento
avaliação
desempenho

[notes sales]
orçamento
proposta comercial
sem compromisso
necessidades

[notes names]
candidatura à vaga de {role} na {co}
candidatura à vaga de {role} no {co}
candidatura à vaga de {role}
candidatura para a vaga de {role} na {co}
candidatura para a vaga de {role}
candidatura para a posição de {role} na {co}
candidatura para a posição de {role}
interesse na vaga de {role} na {co}
interesse na vaga de {role}
interesse na posição de {role}
a vaga de {role} na {co}
a vaga de {role}
processo seletivo da {co}
processo seletivo do {co}
processo seletivo para {role} na {co}
processo seletivo para {role}
interesse na {co}
empresa: {co}
vaga: {role}
cargo: {role}
na vaga {role} está
vaga de {role}
avançou na vaga {role}
nosso cliente {co}
na {co} para

[other]
meu filho
minha filha
filho
filha
mãe de
pai de
mamãe
marido
esposa
irmão
irmã
boa sorte
vizinho
vizinha
"""
