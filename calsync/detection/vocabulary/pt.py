"""Portuguese."""

WORDS = """
[strong]
entrevista de emprego
entrevista de trabalho
entrevista de estágio
entrevista de trampo
entrevista emprego
entrevista trabalho
entrevista estágio
entrevista trampo
entrev de emprego
entrev de trabalho
entrev de estágio
entrev de trampo
entrev emprego
entrev trabalho
entrev estágio
entrev trampo
entrevistas de emprego
entrevista para emprego
entrevista para trabalho
entrevista para estágio
entrevista pro emprego
entrevista pro trabalho
entrevista pro estágio
entrevista p emprego
entrevista p trabalho
entrevista p estágio
entrevista de seleção
entrevista de recrutamento
entrevista de contratação
entrevista de admissão emprego
entrevista seleção
entrevista recrutamento
entrevista contratação
entrevista admissão emprego
entrevista job
entrevista trainee
entrevista jovem aprendiz
entrevista menor aprendiz
entrevista para a vaga
entrevista para a vaga de
entrevista para vaga
entrevista para vaga de
entrevista pra vaga
entrevista pra vaga de
entrevista p vaga
entrevista p vaga de
entrevista da vaga
entrevista da vaga de
entrevista de vaga
entrevista de vaga de
entrevista vaga
entrevista vaga de
entrevista para o cargo
entrevista para a posição
entrevista para a função
entrevista posição
entrevista cargo
entrevista lugar de
entrevista processo seletivo
entrevista do processo de recrutamento
entrevista processo de recrutamento
convite para entrevista
convite entrevista
convite de entrevista
# whoever only hires
entrevista com rh
entrevista com recursos humanos
entrevista com o rh
entrevista com o recursos humanos
entrevista com a rh
entrevista com a recursos humanos
entrevista c rh
entrevista c recursos humanos
entrevista c o rh
entrevista c o recursos humanos
entrevista do rh
entrevista do recursos humanos
entrevista de rh
entrevista de recursos humanos
entrevista rh
entrevista recursos humanos
entrevista com drh
entrevista com gente e gestão
entrevista com people
entrevista com talentos
entrevista com talent acquisition
entrevista com o drh
entrevista com o gente e gestão
entrevista com o people
entrevista com o talentos
entrevista com o talent acquisition
entrevista drh
entrevista gente e gestão
entrevista people
entrevista talentos
entrevista talent acquisition
entrevista com o recrutador
entrevista com o recrutadora
entrevista com o headhunter
entrevista com o selecionador
entrevista com o selecionadora
entrevista com o hiring manager
entrevista com o tech recruiter
entrevista com o recruiter
entrevista com o consultoria
entrevista com a recrutador
entrevista com a recrutadora
entrevista com a headhunter
entrevista com a selecionador
entrevista com a selecionadora
entrevista com a hiring manager
entrevista com a tech recruiter
entrevista com a recruiter
entrevista com a consultoria
entrevista com recrutador
entrevista com recrutadora
entrevista com headhunter
entrevista com selecionador
entrevista com selecionadora
entrevista com hiring manager
entrevista com tech recruiter
entrevista com recruiter
entrevista com consultoria
entrevista com gestor
entrevista com gestora
entrevista com o gestor
entrevista com a gestora
entrevista com o gestor da vaga
entrevista com gestor da vaga
entrevista com a gestora da vaga
entrevista com gestor da área
entrevista com o gestor da área
entrevista com requisitante
entrevista gestor
entrevista gestora
conversa com o hiring manager
conversa com a hiring manager
conversa com hiring manager
papo com o hiring manager
papo com a hiring manager
papo com hiring manager
bate papo com o hiring manager
bate papo com a hiring manager
bate papo com hiring manager
call com o hiring manager
call com a hiring manager
call com hiring manager
reunião com o hiring manager
reunião com a hiring manager
reunião com hiring manager
processo seletivo
processo de recrutamento
processo de seleção
recrutamento e seleção
processo seletivo etapa
júri de seleção
prova oral concurso
prova de conhecimentos concurso
# what Portugal's offices call it
entrevista de avaliação de competências
entrevista avaliação de competências
entrevista profissional de seleção
entrevista de seleção profissional
procedimento concursal
entrevista concurso público
entrevista concurso
entrevista bolsa de recrutamento
entrevista por competências
entrevista de competências
me entrevistam
vão me entrevistar

[firm]
entrevista telefónica
entrevista por telefone
entrevista por telemóvel
entrevista por tel
entrevista tel
entrevista telefone
entrevista presencial
entrevista pessoal
entrevista em pessoa
entrevista cara a cara
entrevista no local
entrevista no escritório
entrevista na loja
entrevista na fábrica
entrevista na sede
entrevista na empresa
entrevista online
entrevista on line
entrevista virtual
entrevista remota
entrevista à distância
entrevista digital
entrevista em vídeo
entrevista por vídeo
entrevista vídeo
entrevista por videochamada
entrevista videochamada
entrevista por videoconferência
entrevista videoconferência
entrevista por zoom
entrevista zoom
entrevista por teams
entrevista teams
entrevista no teams
entrevista pelo teams
entrevista por meet
entrevista meet
entrevista google meet
entrevista pelo meet
entrevista no meet
entrevista skype
entrevista por skype
entrevista whatsapp
entrevista pelo whatsapp
entrevista zap
entrevista pelo zap
entrevista por chamada
vídeo entrevista
videoentrevista
entrevista ao vivo
entrevista em direto
primeira entrevista
primeira entrev
segunda entrevista
segunda entrev
terceira entrevista
terceira entrev
quarta entrevista
quarta entrev
última entrevista
última entrev
penúltima entrevista
penúltima entrev
1a entrevista
1a entrev
2a entrevista
2a entrev
3a entrevista
3a entrev
4a entrevista
4a entrev
1 a entrevista
1 a entrev
2 a entrevista
2 a entrev
3 a entrevista
3 a entrev
4 a entrevista
4 a entrev
1 entrevista
1 entrev
2 entrevista
2 entrev
3 entrevista
3 entrev
ult entrevista
ult entrev
entrevista 1
entrevista 2
entrevista 3
entrevista i
entrevista ii
entrevista iii
entrevista final
entrevista inicial
entrevista preliminar
entrevista prévia
entrevista exploratória
entrevista definitiva
entrevista finalíssima
próxima entrevista
entrevista de triagem
conversa de triagem
entrevista técnica
entrevista tec
entrevista técnico
entrevista de código
entrevista coding
entrevista de caso
entrevista de case
entrevista com case
entrevista case
entrevista caso
entrevista com prova prática
entrevista com teste
entrevista e teste
entrevista e teste prático
entrevista prática
entrevista de sistemas
entrevista de arquitetura
entrevista de design
entrevista comportamental
entrevista cultural
entrevista de fit
entrevista de fit cultural
entrevista fit cultural
entrevista fit
entrevista de cultura
entrevista de valores
entrevista situacional
entrevista motivacional
entrevista de motivação
entrevista psicotécnica
entrevista informal
entrevista rápida
entrevista relâmpago
entrevista coletiva de emprego
entrevista em grupo
entrevista de grupo
entrevista grupal
entrevista em painel
entrevista painel
entrevista com painel
entrevista de painel
entrevista individual
entrevista em inglês
entrevista em francês
entrevista em espanhol
entrevista em alemão
painel de entrevista
painel de entrevistas
painel de entrevistadores
painel da entrevista
painel da entrevistas
painel da entrevistadores
painel com entrevista
painel com entrevistas
painel com entrevistadores
painel com a liderança
painel com a diretoria
painel com a gestão
painel com liderança
painel com diretoria
painel com gestão
banca de seleção
entrevista com diretor
entrevista com diretora
entrevista com gerente
entrevista com chefe
entrevista com coordenador
entrevista com coordenadora
entrevista com supervisor
entrevista com supervisora
entrevista com encarregado
entrevista com líder
entrevista com ceo
entrevista com cto
entrevista com founder
entrevista com fundador
entrevista com fundadora
entrevista com dono
entrevista com dona
entrevista com sócio
entrevista com sócia
entrevista com responsável
entrevista com time
entrevista com equipe
entrevista com equipa
entrevista com o diretor
entrevista com o diretora
entrevista com o gerente
entrevista com o chefe
entrevista com o coordenador
entrevista com o coordenadora
entrevista com o supervisor
entrevista com o supervisora
entrevista com o encarregado
entrevista com o líder
entrevista com o ceo
entrevista com o cto
entrevista com o founder
entrevista com o fundador
entrevista com o fundadora
entrevista com o dono
entrevista com o dona
entrevista com o sócio
entrevista com o sócia
entrevista com o responsável
entrevista com o time
entrevista com o equipe
entrevista com o equipa
entrevista com a diretor
entrevista com a diretora
entrevista com a gerente
entrevista com a chefe
entrevista com a coordenador
entrevista com a coordenadora
entrevista com a supervisor
entrevista com a supervisora
entrevista com a encarregado
entrevista com a líder
entrevista com a ceo
entrevista com a cto
entrevista com a founder
entrevista com a fundador
entrevista com a fundadora
entrevista com a dono
entrevista com a dona
entrevista com a sócio
entrevista com a sócia
entrevista com a responsável
entrevista com a time
entrevista com a equipe
entrevista com a equipa
entrevista com a liderança
entrevista com a diretoria
entrevista com a direção
entrevista com a gerência
entrevista com a coordenação
entrevista com a chefia
entrevista com liderança
entrevista com diretoria
entrevista com direção
entrevista com gerência
entrevista com coordenação
entrevista com chefia
entrevista com sócios
entrevista com os sócios
entrevista com cliente final
entrevista com patrão
entrevista com enfermeira chefe
entrevista c ceo
entrevista c cto
entrevista c gestor
entrevista c gestora
entrevista c diretor
entrevista c rh
entrevista c
minha entrevista na
minha entrevista no
minha entrevista em
minha entrevista com
teste prático e entrevista
teste prática e entrevista
teste e entrevista
prova prático e entrevista
prova prática e entrevista
prova e entrevista
case prático e entrevista
case prática e entrevista
case e entrevista
visita prático e entrevista
visita prática e entrevista
visita e entrevista
dinâmica prático e entrevista
dinâmica prática e entrevista
dinâmica e entrevista
teste prático mais entrevista
entrevista e visita
entrevista e prova prática
entrevista e dinâmica
entrevista empresa
entrevista agência
entrevista ett
# calls by those who hire
call com rh
call c rh
call com o rh
ligação com rh
ligação c rh
ligação com o rh
chamada com rh
chamada c rh
chamada com o rh
papo com rh
papo c rh
papo com o rh
bate papo com rh
bate papo c rh
bate papo com o rh
conversa com rh
conversa c rh
conversa com o rh
reunião com rh
reunião c rh
reunião com o rh
zoom com rh
zoom c rh
zoom com o rh
call rh
ligação rh
chamada rh
papo rh
reunião rh
ligação do rh
chamada do rh
call com recursos humanos
call com gente e gestão
conversa com recursos humanos
conversa com gente e gestão
bate papo com recursos humanos
bate papo com gente e gestão
reunião com recursos humanos
reunião com gente e gestão
com a moça do rh
com a menina do rh
da moça do rh
da menina do rh
papo com recrutadora
papo com recrutador
papo com recruiter
papo com a recrutadora
papo com a recrutador
papo com a recruiter
papo com o recrutadora
papo com o recrutador
papo com o recruiter
papo recrutadora
papo recrutador
papo recruiter
bate papo com recrutadora
bate papo com recrutador
bate papo com recruiter
bate papo com a recrutadora
bate papo com a recrutador
bate papo com a recruiter
bate papo com o recrutadora
bate papo com o recrutador
bate papo com o recruiter
bate papo recrutadora
bate papo recrutador
bate papo recruiter
conversa com recrutadora
conversa com recrutador
conversa com recruiter
conversa com a recrutadora
conversa com a recrutador
conversa com a recruiter
conversa com o recrutadora
conversa com o recrutador
conversa com o recruiter
conversa recrutadora
conversa recrutador
conversa recruiter
call com recrutadora
call com recrutador
call com recruiter
call com a recrutadora
call com a recrutador
call com a recruiter
call com o recrutadora
call com o recrutador
call com o recruiter
call recrutadora
call recrutador
call recruiter
ligação com recrutadora
ligação com recrutador
ligação com recruiter
ligação com a recrutadora
ligação com a recrutador
ligação com a recruiter
ligação com o recrutadora
ligação com o recrutador
ligação com o recruiter
ligação recrutadora
ligação recrutador
ligação recruiter
chamada com recrutadora
chamada com recrutador
chamada com recruiter
chamada com a recrutadora
chamada com a recrutador
chamada com a recruiter
chamada com o recrutadora
chamada com o recrutador
chamada com o recruiter
chamada recrutadora
chamada recrutador
chamada recruiter
com recrutadora
com recrutador
com tech recruiter
com selecionadora
com a recrutadora
com a recrutador
com a tech recruiter
com a selecionadora
com o recrutadora
com o recrutador
com o tech recruiter
com o selecionadora
c recrutadora
c recrutador
c tech recruiter
c selecionadora
da recrutadora
da recrutador
da tech recruiter
da selecionadora
do recrutadora
do recrutador
do tech recruiter
do selecionadora
papo com gestor
papo com gestora
papo com o gestor
papo com a gestora
papo com founder
papo com fundador
papo com fundadora
papo com liderança
papo com a liderança
papo com futuro gestor
bate papo com gestor
bate papo com gestora
bate papo com o gestor
bate papo com a gestora
bate papo com founder
bate papo com fundador
bate papo com fundadora
bate papo com liderança
bate papo com a liderança
bate papo com futuro gestor
conversa com gestor
conversa com gestora
conversa com o gestor
conversa com a gestora
conversa com founder
conversa com fundador
conversa com fundadora
conversa com liderança
conversa com a liderança
conversa com futuro gestor
triagem rh
triagem com rh
triagem com o rh
triagem inicial
triagem telefónica
triagem recrutadora
screening rh
screening com rh
screening com o rh
screening inicial
screening telefónica
screening recrutadora
conversa de triagem rh
conversa de triagem com rh
conversa de triagem com o rh
conversa de triagem inicial
conversa de triagem telefónica
conversa de triagem recrutadora
call de triagem
call de recrutamento
ligação de triagem
ligação de recrutamento
chamada de triagem
chamada de recrutamento
pré entrevista
pré seleção
# tried out
dia de experiência
dia à experiência
turno de experiência
turno à experiência
dia de teste
turno de teste
semana de teste
semana à experiência
dia experimental
teste na cozinha
teste no cozinha
teste de cozinha
prova na cozinha
prova de cozinha
teste no salão
teste na loja
teste na oficina
teste em obra
teste ao balcão
teste ao volante
teste de motorista
teste de soldagem
teste de solda
teste de cozinheiro
teste de garçom
teste de manicure
teste de cabeleireira
experiência na cozinha
experiência no salão
experiência na loja
experiência no restaurante
trabalho à experiência
aula teste
aula de demonstração
aula demonstrativa
prova didática
microaula
# in groups and live
dinâmica de grupo
dinâmica em grupo
dinâmicas de grupo
dinâmica grupal
dinâmica de seleção
dinâmica presencial
assessment center
assessment day
assessment centre
assessment presencial
assessment online em grupo
etapa final
etapa presencial
etapa com gestor
etapa com rh
etapa de entrevista
etapa entrevista
etapa técnica
etapa de entrevistas
desafio técnico ao vivo
defesa do case
fit cultural

[plain]
entrevista
entrevistas
entrev
entrevis
entrevistinha
entrv

[vague]
call
ligação
chamada
telefonema
videochamada
vídeo chamada
videoconferência
videocall
zoom
teams
meet
google meet
skype
papo
bate papo
batepapo
conversa
conversinha
papinho
reunião
encontro
sessão
visita
apresentação
contacto
contato
cafezinho virtual
conversa inicial
conversa exploratória
conversa informal
conversa técnica
conversa rápida
conversa final
conversa de apresentação
conversa introdutória
chamada inicial
chamada exploratória
chamada informal
chamada técnica
chamada rápida
chamada final
chamada de apresentação
chamada introdutória
reunião inicial
reunião exploratória
reunião informal
reunião técnica
reunião rápida
reunião final
reunião de apresentação
reunião introdutória
call inicial
call exploratória
call informal
call técnica
call rápida
call final
call de apresentação
call introdutória
papo inicial
papo técnico
papo rápido
primeira conversa
primeira call
primeira chamada
primeira reunião
primeira ligação
segunda conversa
segunda call
segunda chamada
segunda reunião
segunda ligação
última conversa
última call
última chamada
última reunião
última ligação
primeiro contacto
primeiro contato
primeiro papo
primeiro bate papo
primeiro encontro
conversar com
falar com
bater papo com
conversa para te conhecer
conversa para te conhecermos
conversa para nos conhecer
conversa para nos conhecermos
papo para te conhecer
papo para te conhecermos
papo para nos conhecer
papo para nos conhecermos
intro com
alinhamento inicial
alinhamento vaga candidato
vão ligar
vai ligar
quebra gelo

[round]
primeira fase
primeira etapa
primeira rodada
segunda fase
segunda etapa
segunda rodada
terceira fase
terceira etapa
terceira rodada
quarta fase
quarta etapa
quarta rodada
última fase
última etapa
última rodada
próxima fase
próxima etapa
próxima rodada
1a fase
1a etapa
1a rodada
2a fase
2a etapa
2a rodada
3a fase
3a etapa
3a rodada
4a fase
4a etapa
4a rodada
1 a fase
1 a etapa
1 a rodada
2 a fase
2 a etapa
2 a rodada
3 a fase
3 a etapa
3 a rodada
4 a fase
4 a etapa
4 a rodada
fase final
fase 1
fase 2
fase 3
fase 4
fase técnica
etapa final
etapa 1
etapa 2
etapa 3
etapa 4
etapa técnica
rodada final
rodada 1
rodada 2
rodada 3
rodada 4
rodada técnica
^final
^finalista
etapa rh
etapa gestor
fase de entrevistas
apresentação do case
apresentação do caso
apresentação do caso prático
apresentação do desafio
apresentação do desafio técnico
apresentação do estudo de caso
apresentação de case
apresentação de caso
apresentação de caso prático
apresentação de desafio
apresentação de desafio técnico
apresentação de estudo de caso
apresentação case
apresentação caso
apresentação caso prático
apresentação desafio
apresentação desafio técnico
apresentação estudo de caso
defesa do case
defesa do caso
defesa do caso prático
defesa do desafio
defesa do desafio técnico
defesa do estudo de caso
defesa de case
defesa de caso
defesa de caso prático
defesa de desafio
defesa de desafio técnico
defesa de estudo de caso
defesa case
defesa caso
defesa caso prático
defesa desafio
defesa desafio técnico
defesa estudo de caso
discussão do case
discussão do caso
discussão do caso prático
discussão do desafio
discussão do desafio técnico
discussão do estudo de caso
discussão de case
discussão de caso
discussão de caso prático
discussão de desafio
discussão de desafio técnico
discussão de estudo de caso
discussão case
discussão caso
discussão caso prático
discussão desafio
discussão desafio técnico
discussão estudo de caso
estudo de caso
business case
case técnico
caso prático
case study
code review vaga
teste prático
teste técnico presencial
teste de aptidão
teste psicotécnico
teste de inglês
teste prático presencial
prova prática
prova técnica
prova escrita concurso
testes psicotécnicos
testes psicotécnica
testes psicotécnico
avaliação psicotécnicos
avaliação psicotécnica
avaliação psicotécnico
exame psicotécnicos
exame psicotécnica
exame psicotécnico
psicotécnicos
psicotécnico
avaliação psicológica
triagem
screening
dinâmica
assessment
role play
roleplay
pair programming
live coding
conhecer o time
conhecer a equipa
conhecer a equipe
conhecer o pessoal
conhecer os colegas
conhecer a malta
conhecendo o time
conhecendo a equipa
conhecendo a equipe
conhecendo o pessoal
conhecendo os colegas
conhecendo a malta
conhece o time
conhece a equipa
conhece a equipe
conhece o pessoal
conhece os colegas
conhece a malta
papo com o time
papo com a equipe
papo com a equipa
papo com time
bate papo com o time
bate papo com a equipe
bate papo com a equipa
bate papo com time
conversa com o time
conversa com a equipe
conversa com a equipa
conversa com time
café com o time
café com a equipe
café com a equipa
café com time
almoço com o time
almoço com a equipe
almoço com a equipa
almoço com time
café virtual
café com o fundador
café com a fundadora
café com fundador
café com fundadora
café com o ceo
café com a ceo
visita à fábrica
visita à loja
visita à empresa
visita à escola
visita às instalações
visita à clínica
visita técnica com gestor
visita à obra com
call de proposta
call da proposta
call sobre a proposta
reunião de proposta
reunião da proposta
reunião sobre a proposta
conversa de proposta
conversa da proposta
conversa sobre a proposta
proposta de emprego
proposta de trabalho
negociação salarial
carta oferta
alinhamento de proposta

[job]
candidatura
minha candidatura
vaga
vaga de
vagas de emprego
processo seletivo
recrutadora
recrutador
recrutamento
recruiter
headhunter
caça talentos
posição
posição de
oferta de emprego
oportunidade de emprego
oportunidade profissional
anúncio de emprego
currículo
curriculum
seletivo
estágio
trainee
jovem aprendiz
concurso público
procedimento concursal
recolocação
vaga para
cargo de
função de
hiring manager

[candidate]
candidato
candidatos
candidatas
candidata
entrevistar
^entrevisto
entrevistando
entrevistador
entrevistadora
entrevistadores
entrevistado
entrevistados
entrevistas finalistas
banca de seleção interna
entrevistamos
vaga interna da equipe

[mock]
simulação de entrevista
simulação de entrevistas
simulação para entrevista
simulação para entrevistas
simulação entrevista
simulação entrevistas
simulado de entrevista
simulado de entrevistas
simulado para entrevista
simulado para entrevistas
simulado entrevista
simulado entrevistas
treino de entrevista
treino de entrevistas
treino para entrevista
treino para entrevistas
treino entrevista
treino entrevistas
ensaio de entrevista
ensaio de entrevistas
ensaio para entrevista
ensaio para entrevistas
ensaio entrevista
ensaio entrevistas
entrevista simulada
entrevista simulado
entrevista de treino
entrevista de prática
entrevista com coach
entrevista fictícia
entrevista de ensaio
entrevistas simuladas
treinar a entrevista
treinar para entrevista
treinar para a entrevista
treinar entrevista
simulado
mock
mentoria de entrevista
mentoria de entrevistas
mentoria de carreira
mentoria para entrevista
mentoria para entrevistas
mentoria para carreira
coaching de entrevista
coaching de carreira
coach de carreira
simular entrevista
~ simulação
~ ensaio
~ mentoria
~ coach
~ treino

[prep]
^preparar
^preparação
^prep
^estudar
^revisar
^rever
^treinar
^praticar
^ensaiar
^pesquisar
^estudo
^revisão
^leetcode
^decorar
^montar
^prepare
preparar para a entrevista
preparar para entrevista
preparar pra entrevista
preparar p entrevista
preparar da entrevista
preparar de entrevista
preparar entrevista
preparação para a entrevista
preparação para entrevista
preparação pra entrevista
preparação p entrevista
preparação da entrevista
preparação de entrevista
preparação entrevista
prep para a entrevista
prep para entrevista
prep pra entrevista
prep p entrevista
prep da entrevista
prep de entrevista
prep entrevista
estudar para a entrevista
estudar para entrevista
estudar pra entrevista
estudar p entrevista
estudar da entrevista
estudar de entrevista
estudar entrevista
estudo para a entrevista
estudo para entrevista
estudo pra entrevista
estudo p entrevista
estudo da entrevista
estudo de entrevista
estudo entrevista
revisar para a entrevista
revisar para entrevista
revisar pra entrevista
revisar p entrevista
revisar da entrevista
revisar de entrevista
revisar entrevista
treinar para a entrevista
treinar para entrevista
treinar pra entrevista
treinar p entrevista
treinar da entrevista
treinar de entrevista
treinar entrevista
roteiro para a entrevista
roteiro para entrevista
roteiro pra entrevista
roteiro p entrevista
roteiro da entrevista
roteiro de entrevista
roteiro entrevista
anotações para a entrevista
anotações para entrevista
anotações pra entrevista
anotações p entrevista
anotações da entrevista
anotações de entrevista
anotações entrevista
preparar entrevistas
preparação entrevistas
estudar sql
estudar algoritmos
estudar leetcode
estudar case
estudar perguntas
revisar sql
revisar algoritmos
revisar leetcode
revisar case
revisar perguntas
praticar sql
praticar algoritmos
praticar leetcode
praticar case
praticar perguntas
atualizar cv
atualizar currículo
atualizar linkedin
~ preparação

[training]
^curso
^workshop
^oficina
^live
^webinar
^palestra
^masterclass
^formação
^treinamento
^seminário
^aula
^aulão
curso de entrevista
curso de entrevistas
curso de entrevistadores
curso de empregabilidade
curso sobre entrevista
curso sobre entrevistas
curso sobre entrevistadores
curso sobre empregabilidade
curso para entrevista
curso para entrevistas
curso para entrevistadores
curso para empregabilidade
oficina de entrevista
oficina de entrevistas
oficina de entrevistadores
oficina de empregabilidade
oficina sobre entrevista
oficina sobre entrevistas
oficina sobre entrevistadores
oficina sobre empregabilidade
oficina para entrevista
oficina para entrevistas
oficina para entrevistadores
oficina para empregabilidade
workshop de entrevista
workshop de entrevistas
workshop de entrevistadores
workshop de empregabilidade
workshop sobre entrevista
workshop sobre entrevistas
workshop sobre entrevistadores
workshop sobre empregabilidade
workshop para entrevista
workshop para entrevistas
workshop para entrevistadores
workshop para empregabilidade
palestra de entrevista
palestra de entrevistas
palestra de entrevistadores
palestra de empregabilidade
palestra sobre entrevista
palestra sobre entrevistas
palestra sobre entrevistadores
palestra sobre empregabilidade
palestra para entrevista
palestra para entrevistas
palestra para entrevistadores
palestra para empregabilidade
formação de entrevista
formação de entrevistas
formação de entrevistadores
formação de empregabilidade
formação sobre entrevista
formação sobre entrevistas
formação sobre entrevistadores
formação sobre empregabilidade
formação para entrevista
formação para entrevistas
formação para entrevistadores
formação para empregabilidade
treinamento de entrevista
treinamento de entrevistas
treinamento de entrevistadores
treinamento de empregabilidade
treinamento sobre entrevista
treinamento sobre entrevistas
treinamento sobre entrevistadores
treinamento sobre empregabilidade
treinamento para entrevista
treinamento para entrevistas
treinamento para entrevistadores
treinamento para empregabilidade
técnicas de entrevista
erros na entrevista
erros na entrevistas
erros de entrevista
erros de entrevistas
erros em entrevista
erros em entrevistas
erros para entrevista
erros para entrevistas
dicas na entrevista
dicas na entrevistas
dicas de entrevista
dicas de entrevistas
dicas em entrevista
dicas em entrevistas
dicas para entrevista
dicas para entrevistas
como se sair bem na entrevista
como se sair bem na entrevistas
como se sair bem de entrevista
como se sair bem de entrevistas
como se sair bem em entrevista
como se sair bem em entrevistas
como se sair bem para entrevista
como se sair bem para entrevistas
como ir bem na entrevista
como ir bem na entrevistas
como ir bem de entrevista
como ir bem de entrevistas
como ir bem em entrevista
como ir bem em entrevistas
como ir bem para entrevista
como ir bem para entrevistas
curso como
7 erros
capacitação interna
formação interna
~ curso
~ oficina
~ workshop
~ palestra
~ formação
~ treinamento
~ seminário
~ aula
~ dicas
~ erros

[debrief]
debrief
calibração
calibragem
avaliação de candidatos
avaliação de candidatas
avaliação de finalistas
avaliação dos candidatos
avaliação dos candidatas
avaliação dos finalistas
avaliação candidatos
avaliação candidatas
avaliação finalistas
alinhamento de candidatos
alinhamento de candidatas
alinhamento de finalistas
alinhamento dos candidatos
alinhamento dos candidatas
alinhamento dos finalistas
alinhamento candidatos
alinhamento candidatas
alinhamento finalistas
decisão de candidatos
decisão de candidatas
decisão de finalistas
decisão dos candidatos
decisão dos candidatas
decisão dos finalistas
decisão candidatos
decisão candidatas
decisão finalistas
feedback de candidatos
feedback de candidatas
feedback de finalistas
feedback dos candidatos
feedback dos candidatas
feedback dos finalistas
feedback candidatos
feedback candidatas
feedback finalistas
comitê de candidatos
comitê de candidatas
comitê de finalistas
comitê dos candidatos
comitê dos candidatas
comitê dos finalistas
comitê candidatos
comitê candidatas
comitê finalistas
ranking de candidatos
ranking de candidatas
ranking de finalistas
ranking dos candidatos
ranking dos candidatas
ranking dos finalistas
ranking candidatos
ranking candidatas
ranking finalistas
reunião de seleção
triagem de currículos
triagem de cvs
triagem de cv
revisão de currículos
revisão de cvs
revisão de cv
análise de currículos
análise de cvs
análise de cv
leitura de currículos
leitura de cvs
leitura de cv
triar currículos
shortlist
roteiro de entrevista
guião de entrevista
scorecard
fechamento de vaga
fechamento da vaga
fechamento vaga
alinhamento de vaga
alinhamento da vaga
alinhamento vaga
abertura de vaga
abertura da vaga
abertura vaga
briefing de vaga
briefing da vaga
briefing vaga
kick off de vaga
kick off da vaga
kick off vaga
kickoff de vaga
kickoff da vaga
kickoff vaga
intake de vaga
intake da vaga
intake vaga
definição de vaga
definição da vaga
definição vaga
perfil de vaga
perfil da vaga
perfil vaga
fechamento de entrevistas
fechamento das entrevistas
fechamento entrevistas
balanço de entrevistas
balanço das entrevistas
balanço entrevistas
plano de contratação
plano de contratações
pipeline vagas
pipeline candidatos
pipeline recrutamento
sync recrutamento
sync hiring
novas vagas e
~ alinhamento
~ fechamento

[media]
entrevista para imprensa
entrevista para rádio
entrevista para televisão
entrevista para tv
entrevista p imprensa
entrevista p rádio
entrevista p televisão
entrevista p tv
entrevista de imprensa
entrevista de rádio
entrevista de televisão
entrevista de tv
entrevista à imprensa
entrevista à rádio
entrevista à televisão
entrevista à tv
entrevista na imprensa
entrevista na rádio
entrevista na televisão
entrevista na tv
entrevista imprensa
entrevista podcast
entrevista tv
entrevista para podcast
entrevista p podcast
entrevista para um podcast
entrevista para o jornal
entrevista para o canal
entrevista para o blog
entrevista p jornal
entrevista p canal
entrevista p blog
entrevista ao jornal
entrevista ao canal
entrevista ao blog
entrevista pro jornal
entrevista pro canal
entrevista pro blog
entrevista para jornal
entrevista para canal
entrevista para blog
entrevista revista
entrevista para revista
entrevista com jornalista
entrevista com jornal
entrevista com o jornal
entrevista com a rádio
podcast
coletiva de imprensa
conferência de imprensa
entrevista coletiva imprensa
reportagem
gravação de entrevista
gravação de programa
gravação de episódio
gravação de ep
gravação do entrevista
gravação do programa
gravação do episódio
gravação do ep
gravação da entrevista
gravação da programa
gravação da episódio
gravação da ep
gravação entrevista
gravação programa
gravação episódio
gravação ep
gravar de entrevista
gravar de programa
gravar de episódio
gravar de ep
gravar do entrevista
gravar do programa
gravar do episódio
gravar do ep
gravar da entrevista
gravar da programa
gravar da episódio
gravar da ep
gravar entrevista
gravar programa
gravar episódio
gravar ep
jornalista
matéria
^ver entrevista
^assistir
^ouvir
plateia
lançamento do livro
lançamento de livro
live no instagram
live do instagram
live youtube
entrevista aberta
talk show
entrevista com o prefeito
entrevista com o prefeita
entrevista com o ministro
entrevista com o ministra
entrevista com o presidente da câmara
entrevista com o vereador
entrevista com o vereadora
entrevista com o ator
entrevista com o atriz
entrevista com o escritor
entrevista com o escritora
entrevista com o cantor
entrevista com o cantora
entrevista com o autor
entrevista com o autora
entrevista com a prefeito
entrevista com a prefeita
entrevista com a ministro
entrevista com a ministra
entrevista com a presidente da câmara
entrevista com a vereador
entrevista com a vereadora
entrevista com a ator
entrevista com a atriz
entrevista com a escritor
entrevista com a escritora
entrevista com a cantor
entrevista com a cantora
entrevista com a autor
entrevista com a autora
entrevista ao prefeito
entrevista ao prefeita
entrevista ao ministro
entrevista ao ministra
entrevista ao presidente da câmara
entrevista ao vereador
entrevista ao vereadora
entrevista ao ator
entrevista ao atriz
entrevista ao escritor
entrevista ao escritora
entrevista ao cantor
entrevista ao cantora
entrevista ao autor
entrevista ao autora
entrevista à prefeito
entrevista à prefeita
entrevista à ministro
entrevista à ministra
entrevista à presidente da câmara
entrevista à vereador
entrevista à vereadora
entrevista à ator
entrevista à atriz
entrevista à escritor
entrevista à escritora
entrevista à cantor
entrevista à cantora
entrevista à autor
entrevista à autora
~ prefeito
~ prefeita
~ ministro
~ ministra
~ vereador
~ deputado
~ ator
~ atriz
~ escritor
~ escritora
~ cantora
~ cantor
~ imprensa
~ rádio
~ jornal
~ revista
~ televisão
~ gravação
~ coletiva
~ folha
~ gazeta
~ correio
~ notícias
~ canal
~ programa
~ globo
~ público
~ rtp
~ estadão
~ expresso
~ documentário
~ episódio

[research]
entrevista com usuários
entrevista com usuário
entrevista com utilizadores
entrevista com utilizador
entrevista com consumidores
entrevista a usuários
entrevista a usuário
entrevista a utilizadores
entrevista a utilizador
entrevista a consumidores
entrevista de usuários
entrevista de usuário
entrevista de utilizadores
entrevista de utilizador
entrevista de consumidores
entrevista usuários
entrevista usuário
entrevista utilizadores
entrevista utilizador
entrevista consumidores
entrevistas com usuários
entrevistas com usuário
entrevistas com utilizadores
entrevistas com utilizador
entrevistas com consumidores
entrevistas a usuários
entrevistas a usuário
entrevistas a utilizadores
entrevistas a utilizador
entrevistas a consumidores
entrevistas de usuários
entrevistas de usuário
entrevistas de utilizadores
entrevistas de utilizador
entrevistas de consumidores
entrevistas usuários
entrevistas usuário
entrevistas utilizadores
entrevistas utilizador
entrevistas consumidores
entrevista com clientes
entrevista com participantes
entrevista a clientes
entrevista a participantes
entrevista clientes
entrevista participantes
entrevistas com clientes
entrevistas com participantes
entrevistas a clientes
entrevistas a participantes
entrevistas clientes
entrevistas participantes
conversa com usuários
conversa com utilizadores
papo com usuários
papo com utilizadores
teste com usuários
teste com utilizadores
entrevista sobre seu uso
entrevista sobre teu uso
entrevista sobre o uso
entrevista sobre o app
entrevista sobre app
entrevista sobre hábitos
conversa sobre seu uso
conversa sobre teu uso
conversa sobre o uso
conversa sobre o app
conversa sobre app
conversa sobre hábitos
entrevista de pesquisa
entrevista de investigação
entrevista de tese
entrevista de dissertação
entrevista de mestrado pesquisa
entrevista de tcc
entrevista para pesquisa
entrevista para investigação
entrevista para tese
entrevista para dissertação
entrevista para mestrado pesquisa
entrevista para tcc
entrevista em profundidade
pesquisa de mercado
pesquisa com usuários
pesquisa de usuários
pesquisa de satisfação
pesquisa com utilizadores
pesquisa acadêmica
grupo focal
focus group
teste de usabilidade
tcc
tese
dissertação
inquérito
questionário
entrevista ibge
entrevista censo
entrevista pnad
entrevista ine
entrevista pesquisa
entrevista sondagem
ibge
censo
pnad
~ estudo
~ pesquisa
~ usuários
~ investigação

[official]
visto
entrevista do visto
entrevista do residência
entrevista do nacionalidade
entrevista do cidadania
entrevista do asilo
entrevista do passaporte
entrevista do naturalização
entrevista do refúgio
entrevista do green card
entrevista de visto
entrevista de residência
entrevista de nacionalidade
entrevista de cidadania
entrevista de asilo
entrevista de passaporte
entrevista de naturalização
entrevista de refúgio
entrevista de green card
entrevista para visto
entrevista para residência
entrevista para nacionalidade
entrevista para cidadania
entrevista para asilo
entrevista para passaporte
entrevista para naturalização
entrevista para refúgio
entrevista para green card
entrevista para o visto
entrevista para o residência
entrevista para o nacionalidade
entrevista para o cidadania
entrevista para o asilo
entrevista para o passaporte
entrevista para o naturalização
entrevista para o refúgio
entrevista para o green card
entrevista visto
entrevista residência
entrevista nacionalidade
entrevista cidadania
entrevista asilo
entrevista passaporte
entrevista naturalização
entrevista refúgio
entrevista green card
entrevista consular
entrevista no consulado
entrevista na embaixada
entrevista aima
entrevista sef
entrevista uscis
casv
aima
sef
cidadania
nacionalidade
asilo
entrevista social
entrevista inss
entrevista cras
entrevista bolsa família
entrevista cadúnico
entrevista habilitação
entrevista de casamento
entrevista polícia federal
perícia
processo de casamento
processo de familiar
reagrupamento casamento
reagrupamento familiar
entrevista iefp
entrevista no iefp
entrevista centro de emprego
entrevista no centro de emprego
centro de emprego
iefp
sine
seguro desemprego
subsídio de desemprego
sessão de orientação
orientação profissional
julgamento no tribunal
julgamento tribunal
audiência
com o meu advogada
com o minha advogado
com a meu advogada
com a minha advogado
meu advogado
minha advogada
seguro do carro
seguro carro
seguro auto
seguro de saúde
seguro de vida
seguro casa
sinistro do carro
sinistro carro
sinistro auto
sinistro de saúde
sinistro de vida
sinistro casa
boletim de ocorrência
bo delegacia
segurança social agendamento
segurança social balcão
segurança social marcação
declaração de irs
imposto de renda
cartório casamento
cartório escritura
detran
loja do cidadão
~ consulado
~ embaixada
~ polícia federal
~ delegacia
~ tribunal
~ advogado
~ inss
~ segurança social
~ seguro

[school]
reunião de pais
reunião de encarregados
reunião de familiares
reunião com pais
reunião com encarregados
reunião com familiares
reunião com os pais
reunião com os encarregados
reunião com os familiares
reunião dos pais
reunião dos encarregados
reunião dos familiares
encontro de pais
encontro de encarregados
encontro de familiares
encontro com pais
encontro com encarregados
encontro com familiares
encontro com os pais
encontro com os encarregados
encontro com os familiares
encontro dos pais
encontro dos encarregados
encontro dos familiares
reunião da escola
reunião na escola
reunião dt
reunião pedagógica dos pais
reunião escolar
entrevista pais
entrevista com os pais
entrevista com pais
entrevista família
entrevista de família
entrevista com a família
entrevista escola nova
entrevista da creche
entrevista creche do
diretora da escola
diretor da escola
diretora de turma
diretor de turma
com a professor da
com a professor de
com o professora do
com o professora da
com o professora de
com o professor da
com o professor de
professora do joão
professora do tomás
professora do miguel
professora do maria
professora do filho
professora do filha
professora da joão
professora da tomás
professora da miguel
professora da maria
professora da filho
professora da filha
professor do
com a professora
com a educadora
encarregado de educação
encarregados de educação
entrevista de admissão
entrevista de matrícula
entrevista de vestibular
entrevista admissão
entrevista matrícula
entrevista vestibular
entrevista banca mestrado
entrevista banca doutorado
entrevista banca doutoramento
entrevista banca mba
entrevista banca pós graduação
entrevista banca intercâmbio
entrevista banca erasmus
entrevista mestrado
entrevista doutorado
entrevista doutoramento
entrevista mba
entrevista pós graduação
entrevista intercâmbio
entrevista erasmus
entrevista bolsa de estudo
entrevista bolsa de estudos
entrevista bolsa de mestrado
entrevista bolsa mestrado
entrevista bolsa prouni
entrevista prouni
entrevista de bolsa
entrevista bolsa escolar
banca de mestrado
banca de doutorado
banca de doutoramento
banca de tcc
banca de qualificação
banca do mestrado
banca do doutorado
banca do doutoramento
banca do tcc
banca do qualificação
banca mestrado
banca doutorado
banca doutoramento
banca tcc
banca qualificação
seleção de mestrado
seleção de doutorado
seleção de doutoramento
seleção de tcc
seleção de qualificação
seleção do mestrado
seleção do doutorado
seleção do doutoramento
seleção do tcc
seleção do qualificação
seleção mestrado
seleção doutorado
seleção doutoramento
seleção tcc
seleção qualificação
processo seletivo de mestrado
processo seletivo de doutorado
processo seletivo de doutoramento
processo seletivo de tcc
processo seletivo de qualificação
processo seletivo do mestrado
processo seletivo do doutorado
processo seletivo do doutoramento
processo seletivo do tcc
processo seletivo do qualificação
processo seletivo mestrado
processo seletivo doutorado
processo seletivo doutoramento
processo seletivo tcc
processo seletivo qualificação
admissão
matrícula
rematrícula
vestibular
enem
escola do meu filho
escola da minha filha
escola das crianças
escola dos miúdos
creche do meu filho
creche da minha filha
creche das crianças
creche dos miúdos
colégio do meu filho
colégio da minha filha
colégio das crianças
colégio dos miúdos
orientador tcc
~ pais
~ escola
~ creche
~ colégio
~ professora
~ professor
~ infantário
~ universidade
~ faculdade
~ bolsa
~ mestrado
~ doutorado
~ doutoramento
~ intercâmbio
~ tutor
~ alunos

[home]
inquilino
inquilinos
inquilina
senhorio
senhoria
república estudantil
república vaga
visita apartamento
visita apto
visita ap
visita apê
visita casa
visita quarto
visita t1
visita t2
visita t3
visita imóvel
visita kitnet
visitar apartamento
visitar apto
visitar ap
visitar apê
visitar casa
visitar quarto
visitar t1
visitar t2
visitar t3
visitar imóvel
visitar kitnet
ver apartamento
ver apto
ver ap
ver apê
ver casa
ver quarto
ver t1
ver t2
ver t3
ver imóvel
ver kitnet
aluguel de apartamento
aluguel de casa
aluguel de quarto
aluguel de t2
aluguel de imóvel
aluguel do apartamento
aluguel do casa
aluguel do quarto
aluguel do t2
aluguel do imóvel
aluguel apartamento
aluguel casa
aluguel quarto
aluguel t2
aluguel imóvel
arrendamento de apartamento
arrendamento de casa
arrendamento de quarto
arrendamento de t2
arrendamento de imóvel
arrendamento do apartamento
arrendamento do casa
arrendamento do quarto
arrendamento do t2
arrendamento do imóvel
arrendamento apartamento
arrendamento casa
arrendamento quarto
arrendamento t2
arrendamento imóvel
contrato de aluguel
contrato de arrendamento
colega de casa
colega de quarto
dividir apartamento
entrevista quarto
entrevista aluguel
entrevista república
entrevista senhorio
entrevista arrendamento
vaga de garagem
vaga de estacionamento
vaga na garagem
síndico
condomínio
adoção
adotar
contratar babá
contratar ama
contratar empregada
contratar diarista
contratar cuidadora
contratar baby sitter
procurar babá
procurar ama
procurar empregada
procurar diarista
procurar cuidadora
procurar baby sitter
buscar babá
buscar ama
buscar empregada
buscar diarista
buscar cuidadora
buscar baby sitter
escolher babá
escolher ama
escolher empregada
escolher diarista
escolher cuidadora
escolher baby sitter
babá para as crianças
babá para o bebê
babá para a vó
babá para mãe
babá p as crianças
babá p o bebê
babá p a vó
babá p mãe
baby sitter para as crianças
baby sitter para o bebê
baby sitter para a vó
baby sitter para mãe
baby sitter p as crianças
baby sitter p o bebê
baby sitter p a vó
baby sitter p mãe
cuidadora para as crianças
cuidadora para o bebê
cuidadora para a vó
cuidadora para mãe
cuidadora p as crianças
cuidadora p o bebê
cuidadora p a vó
cuidadora p mãe
~ apartamento
~ quarto
~ babá
~ baby sitter
~ empregada
~ diarista
~ cuidadora
~ aluguel
~ imobiliária

[staff]
desempenho
entrevista anual
avaliação anual
reunião anual
feedback anual
entrevista de avaliação
entrevista de desempenho
entrevista de desligamento
entrevista de saída
entrevista de demissão
entrevista de permanência
entrevista de acompanhamento
entrevista de rescisão
entrevista desligamento
entrevista saída
entrevista demissional
desligamento
conversa de saída
conversa de carreira com gestor
conversa de feedback
revisão salarial
pedir aumento
conversa aumento
um a um
1 a 1
one on one
pdi
período de experiência
siadap
feedback semestral
feedback trimestral
feedback com chefe
feedback com meu gestor
com a chefia
com o chefia
meu chefe
minha chefe
assinatura do contrato
assinatura de contrato
assinatura contrato
assinar do contrato
assinar de contrato
assinar contrato
exame admissional
primeiro dia na
primeiro dia no
primeiro dia de trabalho
1o dia na
1o dia no
1o dia de trabalho
onboarding
integração
boas vindas
ciclo de avaliação
aviso prévio
rescisão

[sales]
reunião comercial
visita comercial
entrevista comercial
proposta comercial
demo
apresentação da proposta
apresentação de proposta
envio da proposta
envio de proposta
enviar da proposta
enviar de proposta
orçamento do
orçamento da
orçamento de
orçamento obra
^orçamento
entrevista com o fornecedor
entrevista com o fornecedores
entrevista com fornecedor
entrevista com fornecedores
reunião com o fornecedor
reunião com o fornecedores
reunião com fornecedor
reunião com fornecedores
call com o fornecedor
call com o fornecedores
call com fornecedor
call com fornecedores
com meu contador
com meu contadora
com meu contabilista
com meu gestor de conta
com meu corretor
com meu corretora
com o meu contador
com o meu contadora
com o meu contabilista
com o meu gestor de conta
com o meu corretor
com o meu corretora
com minha contador
com minha contadora
com minha contabilista
com minha gestor de conta
com minha corretor
com minha corretora
do meu contador
do meu contadora
do meu contabilista
do meu gestor de conta
do meu corretor
do meu corretora
do o meu contador
do o meu contadora
do o meu contabilista
do o meu gestor de conta
do o meu corretor
do o meu corretora
do minha contador
do minha contadora
do minha contabilista
do minha gestor de conta
do minha corretor
do minha corretora
reunião banco
reunião no banco
reunião ao banco
ida banco
ida no banco
ida ao banco
gerente do banco
crédito habitação
financiamento casa
financiamento imobiliário
financiamento do apartamento
escritura
notário assinatura
cartório assinatura
reunião com cliente
reunião com clientes
reunião a cliente
reunião a clientes
reunião para cliente
reunião para clientes
reunião cliente
reunião clientes
call com cliente
call com clientes
call a cliente
call a clientes
call para cliente
call para clientes
call cliente
call clientes
apresentação com cliente
apresentação com clientes
apresentação a cliente
apresentação a clientes
apresentação para cliente
apresentação para clientes
apresentação cliente
apresentação clientes
consórcio
~ orçamento
~ fornecedor
~ fornecedores
~ proposta
~ cliente
~ clientes
~ corretor
~ licitação

[upkeep]
revisão do carro
revisão do moto
revisão do caldeira
revisão do ar condicionado
revisão da carro
revisão da moto
revisão da caldeira
revisão da ar condicionado
revisão carro
revisão moto
revisão caldeira
revisão ar condicionado
inspeção do carro
inspeção do moto
inspeção do caldeira
inspeção do ar condicionado
inspeção da carro
inspeção da moto
inspeção da caldeira
inspeção da ar condicionado
inspeção carro
inspeção moto
inspeção caldeira
inspeção ar condicionado
manutenção do carro
manutenção do moto
manutenção do caldeira
manutenção do ar condicionado
manutenção da carro
manutenção da moto
manutenção da caldeira
manutenção da ar condicionado
manutenção carro
manutenção moto
manutenção caldeira
manutenção ar condicionado
conserto do carro
conserto do moto
conserto do caldeira
conserto do ar condicionado
conserto da carro
conserto da moto
conserto da caldeira
conserto da ar condicionado
conserto carro
conserto moto
conserto caldeira
conserto ar condicionado
visita técnica internet
visita técnica fibra
visita técnica vivax
visita técnica nos
visita técnica meo
visita técnica claro
técnico da internet
técnico da fibra
técnico da net
visita do técnico
instalação fibra
instalação internet
vistoria
~ visita técnica

[care]
consulta psicólogo
consulta psicóloga
consulta terapeuta
consulta médico
consulta médica
consulta dentista
consulta psiquiatra
consulta ginecologista
consulta fisio
consulta pediatra
consulta nutricionista
meu psicólogo
meu psicóloga
meu terapeuta
meu médico
meu médica
meu dentista
meu psiquiatra
meu ginecologista
meu fisio
meu pediatra
meu nutricionista
minha psicólogo
minha psicóloga
minha terapeuta
minha médico
minha médica
minha dentista
minha psiquiatra
minha ginecologista
minha fisio
minha pediatra
minha nutricionista
entrevista psicológica
entrevista clínica inicial
entrevista médica
entrevista de anamnese
entrevista psiquiátrica
entrevista doador
entrevista doadora
teleentrevista
anamnese
terapia
doação de sangue
doador
exame médico
exame de sangue
exame de rotina
exame periódico
exame ocupacional
exames médico
exames de sangue
exames de rotina
exames periódico
exames ocupacional
check up médico
check up de sangue
check up de rotina
check up periódico
check up ocupacional
vacina
teleconsulta
ecografia
ultrassom
~ psicólogo
~ psicóloga
~ médico
~ médica
~ dentista
~ psiquiatra
~ terapeuta

[reminder]
^agradecer
^agradecimento
^obrigado
^obrigada
^lembrete
^lembrar
^confirmar
^enviar
^mandar
^escrever
^ligar
^responder
^marcar
^agendar
^aguardar
^aguardando
^esperar
^retorno
^comprar
^imprimir
^passar
^buscar
^pegar
^pedir
^avisar
^ler
^levar
^pensar
^cancelar
^anotar
^separar
^perguntar
^ver
^escolher
^lavar
^cobrar
^resposta
^resultado
^resultados
^desmarcar
^remarcar
^reagendar
^decidir
^aceitar
^recusar
^preencher
^fazer
^terminar
^acabar
^subir
^candidatar
^submeter
^inscrever
^aplicar
^descansar
^comemorar
^followup
^follow up
^deadline
^entregar
^atualizar
^arrumar
^cortar
^dar
^falar com o síndico
^contactar
^procurar
^trazer
^sair
^ir
^voltar
^apanhar
^deixar
agradecimento
agradecendo
agradecer a entrevista
agradecer pela entrevista
agradecer entrevista
confirmar a entrevista
confirmar hora da entrevista
confirmar horário da entrevista
confirmar entrevista
remarcar a entrevista
remarcar hora da entrevista
remarcar horário da entrevista
remarcar entrevista
reagendar a entrevista
reagendar hora da entrevista
reagendar horário da entrevista
reagendar entrevista
marcar a entrevista
marcar hora da entrevista
marcar horário da entrevista
marcar entrevista
agendar a entrevista
agendar hora da entrevista
agendar horário da entrevista
agendar entrevista
cancelar a entrevista
cancelar hora da entrevista
cancelar horário da entrevista
cancelar entrevista
desmarcar a entrevista
desmarcar hora da entrevista
desmarcar horário da entrevista
desmarcar entrevista
aguardar resposta
aguardar retorno
aguardando resposta
aguardando retorno
resultado da entrevista
resultado da entrevistas
resultado da processo
resultado de entrevista
resultado de entrevistas
resultado de processo
resultado do entrevista
resultado do entrevistas
resultado do processo
resultado entrevista
resultado entrevistas
resultado processo
resposta da entrevista
resposta da entrevistas
resposta da processo
resposta de entrevista
resposta de entrevistas
resposta de processo
resposta do entrevista
resposta do entrevistas
resposta do processo
resposta entrevista
resposta entrevistas
resposta processo
retorno da entrevista
retorno da entrevistas
retorno da processo
retorno de entrevista
retorno de entrevistas
retorno de processo
retorno do entrevista
retorno do entrevistas
retorno do processo
retorno entrevista
retorno entrevistas
retorno processo
feedback da entrevista
feedback da entrevistas
feedback da processo
feedback de entrevista
feedback de entrevistas
feedback de processo
feedback do entrevista
feedback do entrevistas
feedback do processo
feedback entrevista
feedback entrevistas
feedback processo
depois a entrevista
depois da entrevista
depois de entrevista
depois entrevista
após a entrevista
após da entrevista
após de entrevista
após entrevista
antes a entrevista
antes da entrevista
antes de entrevista
antes entrevista
pós a entrevista
pós da entrevista
pós de entrevista
pós entrevista
pela entrevista
follow up entrevista
prazo de resposta

[errand]
^viagem
^comboio
^voo
^ônibus
^autocarro
^uber
^táxi
^metro
^hotel para
^avião
^flixbus
^carona
^boleia
^expresso para
^check in
viagem para
viagem p
viagem pra
viagem a
voo para
voo p
voo pra
voo a
comboio para
comboio p
comboio pra
comboio a
ônibus para
ônibus p
ônibus pra
ônibus a
autocarro para
autocarro p
autocarro pra
autocarro a
uber para
uber p
uber pra
uber a
táxi para
táxi p
táxi pra
táxi a
bilhete para
bilhete p
bilhete pra
bilhete a
passagem para
passagem p
passagem pra
passagem a
boleia para
boleia p
boleia pra
boleia a
carona para
carona p
carona pra
carona a
roupa para
roupa p
roupa pra
terno para
terno p
terno pra
fato para
fato p
fato pra
camisa para
camisa p
camisa pra
gravata para
gravata p
gravata pra
sapato para
sapato p
sapato pra
sapatos para
sapatos p
sapatos pra
look para
look p
look pra
vestido para
vestido p
vestido pra
roupa da entrevista
roupa de entrevista
roupa entrevista
look da entrevista
look de entrevista
look entrevista
terno da entrevista
terno de entrevista
terno entrevista
fato da entrevista
fato de entrevista
fato entrevista
hotel para
hotel p
^roupa
^terno
^cabeleireiro
^barbeiro
^salão
cortar cabelo
corte de cabelo
imprimir cv
imprimir currículo
imprimir curriculum
foto 3x4
foto currículo
foto linkedin
^lavandaria
^lavanderia
~ cabeleireiro
~ lavandaria
~ deslocação

[deadline]
^prazo
prazo da
prazo do
prazo de
prazo para
prazo case
prazo final
prazo entrega
prazo inscrição
data limite
^entrega
entrega do teste
entrega do desafio
entrega do case
entrega do projeto
entrega do prova
entrega do challenge
entrega da teste
entrega da desafio
entrega da case
entrega da projeto
entrega da prova
entrega da challenge
entrega de teste
entrega de desafio
entrega de case
entrega de projeto
entrega de prova
entrega de challenge
último dia p
último dia para
último dia pra
último dia de inscrição
teste online
teste de lógica
teste on line
teste de perfil
teste comportamental online
testes online
prova online
desafio técnico
teste técnico
entrevista gravada
entrevista em diferido
entrevista assíncrona
entrevista automática
vídeo entrevista gravada
vídeo entrevista em diferido
vídeo entrevista assíncrona
vídeo entrevista automática
videoentrevista gravada
videoentrevista em diferido
videoentrevista assíncrona
videoentrevista automática
gravar vídeo
gravar vídeo entrevista
gravar respostas
inscrições até
inscrições abertas
inscrições encerram
fim das inscrições
hirevue
take home
deadline
~ entrega
~ prazo

[fair]
feira de emprego
feira de empregos
feira de carreira
feira de carreiras
feira de empregabilidade
feira de estágios
feira de recrutamento
feira do emprego
feira do empregos
feira do carreira
feira do carreiras
feira do empregabilidade
feira do estágios
feira do recrutamento
feira da emprego
feira da empregos
feira da carreira
feira da carreiras
feira da empregabilidade
feira da estágios
feira da recrutamento
feirão do emprego
feirão de emprego
feirão de empregos
sessão informativa
sessão de esclarecimento
sessão institucional
sessão corporativa
apresentação informativa
apresentação de esclarecimento
apresentação institucional
apresentação corporativa
portas abertas
open day
job day
jobshop
semana da carreira
mutirão de emprego
~ feira

[coffee]
café com
café c
cafezinho com
cafezinho c
almoço com
almoço c
jantar com
jantar c
cerveja com
cerveja c
chope com
chope c
copo com
copo c
lanche com
lanche c
tomar café
tomar um café
papo de carreira
networking
mentor
mentora
catch up
pôr a conversa em dia
^café
^almoço
^jantar
^churras
^chope
~ café
~ almoço
~ cerveja

[hold]
^bloqueado
^bloqueio
^reservado
^reserva
^hold
^ocupado
^indisponível
bloqueio para entrevista
bloqueio para entrevistas
bloqueio para agenda
bloqueio p entrevista
bloqueio p entrevistas
bloqueio p agenda
bloqueio entrevista
bloqueio entrevistas
bloqueio agenda
reservado para entrevista
reservado para entrevistas
reservado para agenda
reservado p entrevista
reservado p entrevistas
reservado p agenda
reservado entrevista
reservado entrevistas
reservado agenda
janela para entrevista
janela para entrevistas
janela para agenda
janela p entrevista
janela p entrevistas
janela p agenda
janela entrevista
janela entrevistas
janela agenda
horário para entrevista
horário para entrevistas
horário para agenda
horário p entrevista
horário p entrevistas
horário p agenda
horário entrevista
horário entrevistas
horário agenda
bloqueio de agenda
agenda bloqueada
indisponível
possível entrevista
sem reuniões
disponibilidade para entrevista
disponibilidade para entrevistas
disponibilidade entrevista
disponibilidade entrevistas
fora do escritório
~ bloqueado
~ reservado

[leisure]
jogo do
jogo da
^jogo
^cinema
^teatro
^concerto
^show
^peça
^filme
futebol
futsal
pelada
padel
academia treino
academia musculação
truco
rodada de cerveja
rodada do brasileirão
rodada de poker
última rodada do
seleção brasileira
churrasco
churras
aniversário
casamento
batizado
formatura
boteco
festa
apresentação de natal
apresentação de dança
apresentação de ballet
apresentação de fim de ano
ensaio do coro
ensaio do coral
ensaio de dança
ensaio da escola
clube do livro
ingresso
copa do mundo
~ cinema
~ teatro
~ show
~ jogo

[other]
meu filho
meu filha
meu irmão
meu irmã
meu marido
meu esposa
meu mulher
meu namorado
meu namorada
meu pai
meu mãe
meu primo
meu prima
meu sobrinho
meu sobrinha
meu cunhado
meu cunhada
meu sogra
meu avó
meu neto
meu neta
meu amigo
meu amiga
meu vizinho
meu vizinha
meu tio
meu tia
minha filho
minha filha
minha irmão
minha irmã
minha marido
minha esposa
minha mulher
minha namorado
minha namorada
minha pai
minha mãe
minha primo
minha prima
minha sobrinho
minha sobrinha
minha cunhado
minha cunhada
minha sogra
minha avó
minha neto
minha neta
minha amigo
minha amiga
minha vizinho
minha vizinha
minha tio
minha tia
ligação de referências
ligação das referências
ligação para referências
ligação referências
chamada de referências
chamada das referências
chamada para referências
chamada referências
call de referências
call das referências
call para referências
call referências
pedido de referências
pedido das referências
pedido para referências
pedido referências
contacto de referências
contacto das referências
contacto para referências
contacto referências
dar referências
referências de
referências do
referências da
mamãe
papai
boa sorte
^sorte
as crianças
os miúdos
levar ela
levar ele
levar a
levar o
^acompanhar
^ajudar
^buscar a
ficar com o bebê
~ filho
~ filha
~ marido
~ esposa
~ vizinho
~ vizinha

[role]
administrador
administradora
administrativo
administrativa
adm
advogado
advogada
agente
ajudante
analista
animador
animadora
aprendiz
arquiteto
arquiteta
arquivista
assessor
assessora
assistente
atendente
ator
auditor
auditora
auxiliar
aux
babá
balconista
bancário
barista
barman
bartender
bibliotecário
bibliotecária
biólogo
bióloga
biomédico
biomédica
bombeiro
cabeleireiro
cabeleireira
caixeiro
camareira
canalizador
carpinteiro
carteiro
chefe
chef
chapeiro
cientista
comercial
comissário
comprador
compradora
confeiteiro
confeiteira
conferente
consultor
consultora
contabilista
contador
contadora
controller
coordenador
coordenadora
coord
coordenação
copeira
copeiro
corretor
corretora
costureira
cozinheiro
cozinheira
cuidador
cuidadora
cronista
dentista
desenhador
desenhadora
desenhista
desenvolvedor
desenvolvedora
dev
designer
dir
diretor
diretora
docente
economista
editor
editora
educador
educadora
eletricista
eletromecânico
embalador
empacotador
empregado
empregada
encanador
encarregado
encarregada
enfermeiro
enfermeira
enfermagem
enf
engenheiro
engenheira
eng
especialista
estagiário
estagiária
estágio
esteticista
estoquista
estrategista
executivo
executiva
farmacêutico
farmacêutica
faturista
faxineira
ferramenteiro
fiscal
físico
fisioterapeuta
fonoaudióloga
formador
formadora
fotógrafo
fotógrafa
fresador
garçom
garçonete
geólogo
gerente
gestor
gestora
governanta
governança
guia
ilustrador
inspetor
inspetora
instrutor
instrutora
intérprete
investigador
investigadora
jardineiro
jornalista
jurista
líder
locutor
lojista
manicure
manobrista
maquinista
marceneiro
massoterapeuta
mecânico
mecânica
mediador
médico
médica
modelista
montador
monitor
monitora
motoboy
motorista
nutricionista
oficial
operador
operadora
operário
operária
orientador
orientadora
orçamentista
padeiro
padeira
pasteleiro
pasteleira
pedagogo
pedagoga
pedreiro
peão
perito
pesquisador
pesquisadora
pintor
piloto
planejador
porteiro
prof
professor
professora
programador
programadora
projetista
promotor
promotora
psicólogo
psicóloga
publicitário
químico
química
receção
recepção
rececionista
recepcionista
redator
redatora
repositor
repositora
representante
responsável
revisor
revisora
sapateiro
secretária
secretário
serralheiro
servente
social
soldador
soldadora
solicitador
solicitadora
subdiretor
supervisor
supervisora
sushiman
técnico
técnica
tec
telefonista
terapeuta
tesoureiro
topógrafo
torneiro
trabalhador
trainee
tradutor
tradutora
treinador
tripulante
tutor
tutora
vendedor
vendedora
veterinário
veterinária
vigia
vigilante
zelador
pleno
júnior
pm
copywriter
estampador
empilhadorista
operadores
ajudantes

[craft]
de
do
da
dos
das
e
para
em
a
o
i
ii
iii
iv
dados
produto
produtos
projeto
projetos
vendas
compras
marketing
mkt
qualidade
software
hardware
contas
recursos
humanos
rh
gente
gestão
atendimento
ao
cliente
clientes
suporte
sucesso
sênior
sr
pl
pleno
júnior
jr
estágio
pesquisa
desenvolvimento
logístico
produção
processo
processos
pcp
financeiro
financeira
finanças
fiscal
tributário
contábil
contabilidade
custos
controladoria
tesouraria
faturamento
faturação
cobrança
crédito
risco
riscos
fraude
fraudes
compliance
auditoria
jurídico
jurídica
legal
comunicação
conteúdo
conteúdos
redes
sociais
mídia
mídias
armazém
estoque
almoxarifado
expedição
administrativo
administrativa
administração
comercial
operações
operacional
manutenção
obras
obra
civil
elétrica
elétrico
mecânica
mecânico
industrial
ambiental
segurança
trabalho
química
automação
ti
infraestrutura
nuvem
cloud
devops
qa
testes
backend
frontend
fullstack
front
back
full
stack
mobile
web
java
python
dotnet
php
sap
erp
crm
bi
business
intelligence
ux
ui
design
gráfico
visual
digital
tráfego
performance
crescimento
growth
seo
ecommerce
commerce
planejamento
planeamento
estratégia
inovação
negócios
novos
negócio
comércio
exterior
importação
exportação
suprimentos
geral
gerais
regional
nacional
área
equipa
equipe
turno
turnos
noite
manhã
tarde
integral
parcial
enfermagem
uti
bloco
operatório
urgência
pediatria
geriatria
especialista
saúde
social
infantil
educação
educativo
educativa
ensino
fundamental
médio
básico
secundário
inglês
português
matemática
história
geografia
física
ciclo
bilíngue
línguas
especial
apoio
domiciliário
cozinha
sala
mesa
balcão
limpeza
caixa
frescos
secção
seção
frio
quente
pista
pesados
ligeiros
passageiros
carga
empilhadeira
empilhador
cnc
clp
solda
soldagem
usinagem
torno
moldes
injeção
eletrónica
energias
telecomunicações
sinistros
banca
eventos
alojamento
arquivo
museologia
desporto
esportes
horas
pessoal
análises
clínicas
logística
informática
biblioteca
engenharia
advocacia
farmácia
hotel

[org]
banco
caixa
grupo
companhia
sociedade
corporação
irmãos
filhos
herdeiros
associados
consultoria
consultores
consulting
assessoria
advogados
contabilidade
construtora
construções
engenharia
arquitetura
incorporadora
imobiliária
empreendimentos
instalações
montagens
serviços
soluções
sistemas
tecnologia
tecnologias
informática
telecom
digital
labs
lab
pagamentos
seguros
seguradora
corretora
capital
investimentos
energia
elétrica
gás
petróleo
águas
saneamento
mineração
escola
colégio
universidade
faculdade
instituto
centro
creche
infantário
jardim
externato
agrupamento
academia
conservatório
fundação
associação
ong
cooperativa
federação
santa
casa
lar
câmara
prefeitura
municipal
junta
freguesia
secretaria
ministério
tribunal
governo
assembleia
polícia
autarquia
sindicato
museu
biblioteca
teatro
paróquia
cm
hospital
clínica
policlínica
upa
ubs
maternidade
residência
farmácia
farmácias
drogaria
laboratório
laboratórios
ótica
veterinária
petshop
pet
saúde
odontologia
oficina
oficinas
auto
metalúrgica
siderúrgica
usina
fundição
aços
metais
cimentos
papel
celulose
química
plásticos
embalagens
cerâmica
cerâmicas
móveis
madeiras
cortiças
têxtil
têxteis
confecções
calçados
indústria
indústrias
fábrica
máquinas
automóveis
veículos
motors
concessionária
pneus
café
cafetaria
cafeteria
restaurante
restaurantes
bar
boteco
tasca
cervejaria
churrascaria
pizzaria
pastelaria
padaria
confeitaria
gelataria
sorveteria
hotel
hotéis
pousada
hostel
resort
quinta
salão
barbearia
estética
spa
ginásio
supermercado
supermercados
mercado
mercados
mercearia
minimercado
atacado
atacadista
hipermercado
loja
lojas
magazine
boutique
moda
modas
livraria
papelaria
floricultura
joalharia
joalheria
sapataria
talho
açougue
peixaria
adega
adegas
vinhos
vinícola
granja
frigorífico
laticínios
alimentos
agro
agropecuária
agrícola
fazenda
sementes
transportes
transportadora
logística
viação
cargas
express
aérea
linhas
porto
aeroporto
viagens
turismo
agência
publicidade
editora
gráfica
jornal
rádio
produções
produtora
estúdio
estúdios
comunicação
mídia
lda
ltda
eireli
sa
rede
distribuidora
importadora
limpeza
segurança
outsourcing

[filler]
o
a
os
as
um
uma
uns
de
do
da
dos
das
em
no
na
nos
nas
e
ou
ao
com
por
pelo
pela
para
pra
pro
p
até
sem
sobre
entre
minha
meu
sua
seu
tua
teu
nossa
nosso
que
se
te
me
lhe
foi
são
tem
já
não
reunião
chamada
videochamada
videoconferência
conversa
papo
bate
ligação
telefonema
telefone
telefónica
tel
telemóvel
presencial
online
on
line
remota
remoto
virtual
convite
confirmada
confirmado
confirmação
confirmar
remarcada
reagendada
reagendado
adiada
nova
novo
atualizado
atualização
provisória
possível
encontro
sessão
contacto
contato
visita
apresentação
agendada
agendado
marcada
marcado
lembrete
primeira
segunda
terceira
quarta
última
primeiro
segundo
terceiro
último
final
inicial
próxima
próximo
fase
etapa
rodada
passo
parte
triagem
técnica
técnico
individual
rápida
rápido
informal
importante
urgente
vaga
vagas
cargo
posição
função
lugar
empresa
equipa
equipe
time
rh
drh
recursos
humanos
people
gente
talentos
seleção
seletivo
recrutamento
recrutadora
recrutador
recruiter
clt
pj
emprego
trabalho
trampo
dra
processo
candidatura
candidato
estágio
hora
horas
h
hs
min
mins
minutos
am
pm
hoje
amanhã
manhã
tarde
noite
terça
sexta
sábado
domingo
feira
seg
ter
qua
qui
sex
sab
jan
fev
mar
abr
mai
jun
jul
ago
set
out
nov
dez
janeiro
fevereiro
março
abril
maio
junho
julho
agosto
setembro
outubro
novembro
dezembro
1ª
2ª
3ª
4a
1o
2o
gestor
gestora
liderança
líder
diretor
diretora
diretoria
direção
dono
dona
sócio
sócia
sócios
c
ceo
cto
cfo
coo
founder
fundador
fundadora
chefe
painel
banca
júri
call
zoom
teams
meet
skype
webex
whatsapp
whats
zap
experiência
dia
teste
prova
prático
prática
headhunter
case
caso
estudo
desafio
dinâmica
fit
cultural
aula
levar
trazer
cv
currículo
documentos
rg
cpf
portfólio
conhecer
sr
sra
vai
vão
falar
comigo
quem
endereço
local
sala
andar
prédio
escritório
sede
portaria
receção
recepção
rua
av
avenida
link
info
detalhes
obs
ok
força
torcer
deus
fé
entrevista
entrevistas
entrev
concurso
público
competências
avaliação

[at]
na
no
em
nas
nos
na empresa
empresa
da empresa
para a empresa
na sede da
na sede do
nos escritórios da
com a malta da
com o pessoal da
com o pessoal do
lá na
lá no

[with]
com
entre
c
com a
com o
com as
com os
c a
c o

[for]
para
p
pra
para a vaga de
para vaga de
pra vaga de
vaga de
vaga para
vaga
cargo
cargo de
para o cargo de
para a posição de
para a função de
posição de
função de
lugar de
como
estágio de
estágio em

[notes thanks]
oferta de emprego
sequência da candidatura
comparência para entrevista
comparência para uma entrevista
comparência à entrevista
comparência à uma entrevista
comparecer para entrevista
comparecer para uma entrevista
comparecer à entrevista
comparecer à uma entrevista
comparecimento para entrevista
comparecimento para uma entrevista
comparecimento à entrevista
comparecimento à uma entrevista
para entrevista no dia
sua candidatura
tua candidatura
vossa candidatura
por se candidatar
por se candidatares
por se candidatado
por te candidatar
por te candidatares
por te candidatado
por ter se candidatar
por ter se candidatares
por ter se candidatado
por ter candidatar
por ter candidatares
por ter candidatado
se candidatou à
se candidatou na
se candidatou para
se candidataste à
se candidataste na
se candidataste para
se inscreveu à
se inscreveu na
se inscreveu para
se inscreveste à
se inscreveste na
se inscreveste para
te candidatou à
te candidatou na
te candidatou para
te candidataste à
te candidataste na
te candidataste para
te inscreveu à
te inscreveu na
te inscreveu para
te inscreveste à
te inscreveste na
te inscreveste para
obrigado por participar do nosso processo
obrigado por participar do processo
obrigada por participar do nosso processo
obrigada por participar do processo
seu interesse
teu interesse
interesse na vaga
interesse na posição
interesse na oportunidade
interesse na empresa
interesse à vaga
interesse à nossa vaga
interesse à posição
interesse à oportunidade
interesse à empresa
interesse na nossa posição
interesse na nossa oportunidade
interesse na nossa empresa
candidatura na vaga
candidatura na posição
candidatura na oportunidade
candidatura na empresa
candidatura à vaga
candidatura à nossa vaga
candidatura à posição
candidatura à oportunidade
candidatura à empresa
candidatura na nossa posição
candidatura na nossa oportunidade
candidatura na nossa empresa
seu currículo
teu currículo
seu perfil
teu perfil
seu cv
teu cv
banco de talentos
convidar para uma entrevista
convidar para a entrevista
convidar para entrevista
convidar te para uma entrevista
convidar te para a entrevista
convidar te para entrevista
convidá lo para uma entrevista
convidá lo para a entrevista
convidá lo para entrevista
convidá la para uma entrevista
convidá la para a entrevista
convidá la para entrevista
convidamos para uma entrevista
convidamos para a entrevista
convidamos para entrevista
convidamos te para uma entrevista
convidamos te para a entrevista
convidamos te para entrevista
convocado para uma entrevista
convocado para a entrevista
convocado para entrevista
convocada para uma entrevista
convocada para a entrevista
convocada para entrevista
convidado para uma entrevista
convidado para a entrevista
convidado para entrevista
convidada para uma entrevista
convidada para a entrevista
convidada para entrevista
convidar você para
agendar uma entrevista
agendar a tua entrevista
agendar a sua entrevista
agendar sua entrevista
marcar uma entrevista
marcar a tua entrevista
marcar a sua entrevista
marcar sua entrevista
fica v exa convocado
fica v exa convocada
fica convocado
fica convocada
convite para entrevista
confirmo a entrevista
confirmo a entrevistas
confirmo da entrevista
confirmo da entrevistas
confirmo sua entrevista
confirmo sua entrevistas
confirmo a sua entrevista
confirmo a sua entrevistas
confirmo a tua entrevista
confirmo a tua entrevistas
confirmo da sua entrevista
confirmo da sua entrevistas
confirmo das suas entrevista
confirmo das suas entrevistas
confirmamos a entrevista
confirmamos a entrevistas
confirmamos da entrevista
confirmamos da entrevistas
confirmamos sua entrevista
confirmamos sua entrevistas
confirmamos a sua entrevista
confirmamos a sua entrevistas
confirmamos a tua entrevista
confirmamos a tua entrevistas
confirmamos da sua entrevista
confirmamos da sua entrevistas
confirmamos das suas entrevista
confirmamos das suas entrevistas
confirmação a entrevista
confirmação a entrevistas
confirmação da entrevista
confirmação da entrevistas
confirmação sua entrevista
confirmação sua entrevistas
confirmação a sua entrevista
confirmação a sua entrevistas
confirmação a tua entrevista
confirmação a tua entrevistas
confirmação da sua entrevista
confirmação da sua entrevistas
confirmação das suas entrevista
confirmação das suas entrevistas
sua entrevista foi
sua entrevista está
sua entrevista para
sua entrevista com
sua entrevista na
sua entrevista no
sua entrevista será
entrevista foi agendada
entrevista agendada
entrevista confirmada
entrevista marcada
entrevista reagendada
queremos te contar
queremos o conhecer
queremos o contar
queremos a conhecer
queremos a contar
queremos lhe conhecer
queremos lhe contar
gostaríamos de te contar
gostaríamos de o conhecer
gostaríamos de o contar
gostaríamos de a conhecer
gostaríamos de a contar
gostaríamos de lhe conhecer
gostaríamos de lhe contar
gostaria de te contar
gostaria de o conhecer
gostaria de o contar
gostaria de a conhecer
gostaria de a contar
gostaria de lhe conhecer
gostaria de lhe contar
queria te contar
queria o conhecer
queria o contar
queria a conhecer
queria a contar
queria lhe conhecer
queria lhe contar
adoraria te contar
adoraria o conhecer
adoraria o contar
adoraria a conhecer
adoraria a contar
adoraria lhe conhecer
adoraria lhe contar
quero te contar
quero o conhecer
quero o contar
quero a conhecer
quero a contar
quero lhe conhecer
quero lhe contar
conhecer te
conhecê lo
conhecê la
te conhecer
conhecer sua história
conhecer sua trajetória
conhecer sua experiência
conhecer sua trajectória
conhecer tua história
conhecer tua trajetória
conhecer tua experiência
conhecer tua trajectória
conhecer um pouco da sua história
conhecer um pouco da sua trajetória
conhecer um pouco da sua experiência
conhecer um pouco da sua trajectória
conhecer mais sobre sua história
conhecer mais sobre sua trajetória
conhecer mais sobre sua experiência
conhecer mais sobre sua trajectória
ouvir sua história
ouvir sua trajetória
ouvir sua experiência
ouvir sua trajectória
ouvir tua história
ouvir tua trajetória
ouvir tua experiência
ouvir tua trajectória
ouvir um pouco da sua história
ouvir um pouco da sua trajetória
ouvir um pouco da sua experiência
ouvir um pouco da sua trajectória
ouvir mais sobre sua história
ouvir mais sobre sua trajetória
ouvir mais sobre sua experiência
ouvir mais sobre sua trajectória
avançou para a próxima
avançou para a etapa
avançou para a fase
avançou para a segunda
avançou na próxima
avançou na etapa
avançou na fase
avançou na vaga
avançou na segunda
avançou para próxima
avançou para etapa
avançou para fase
avançou para segunda
avançaste para a próxima
avançaste para a etapa
avançaste para a fase
avançaste para a segunda
avançaste na próxima
avançaste na etapa
avançaste na fase
avançaste na vaga
avançaste na segunda
avançaste para próxima
avançaste para etapa
avançaste para fase
avançaste para segunda
passou para a próxima
passou para a etapa
passou para a fase
passou para a segunda
passou na próxima
passou na etapa
passou na fase
passou na vaga
passou na segunda
passou para próxima
passou para etapa
passou para fase
passou para segunda
passaste para a próxima
passaste para a etapa
passaste para a fase
passaste para a segunda
passaste na próxima
passaste na etapa
passaste na fase
passaste na vaga
passaste na segunda
passaste para próxima
passaste para etapa
passaste para fase
passaste para segunda
aprovado para a próxima
aprovado para a etapa
aprovado para a fase
aprovado para a segunda
aprovado na próxima
aprovado na etapa
aprovado na fase
aprovado na vaga
aprovado na segunda
aprovado para próxima
aprovado para etapa
aprovado para fase
aprovado para segunda
aprovada para a próxima
aprovada para a etapa
aprovada para a fase
aprovada para a segunda
aprovada na próxima
aprovada na etapa
aprovada na fase
aprovada na vaga
aprovada na segunda
aprovada para próxima
aprovada para etapa
aprovada para fase
aprovada para segunda
selecionado para a próxima
selecionada para a próxima
você avançou
seguir no processo
segue no processo
seguir com você
seguinte etapa do
seguinte etapa da
seguinte etapa no
seguinte etapa de seleção
seguinte fase do
seguinte fase da
seguinte fase no
seguinte fase de seleção
última etapa do
última etapa da
última etapa no
última etapa de seleção
última fase do
última fase da
última fase no
última fase de seleção
segunda etapa do
segunda etapa da
segunda etapa no
segunda etapa de seleção
segunda fase do
segunda fase da
segunda fase no
segunda fase de seleção
primeira etapa do
primeira etapa da
primeira etapa no
primeira etapa de seleção
primeira fase do
primeira fase da
primeira fase no
primeira fase de seleção
próxima etapa
próxima fase
próximo passo do processo
próximo passo no processo
etapa do processo
fase do processo
fase seguinte
seguir contigo
seguir consigo
continuar com você
continuar contigo
continuar consigo
continuar no processo
avançar com você
avançar contigo
avançar consigo
avançar no processo
prosseguir com você
prosseguir contigo
prosseguir consigo
prosseguir no processo
parabéns você
dando continuidade ao processo
dar continuidade ao processo
âmbito do processo
âmbito do procedimento
processo seletivo
processo de recrutamento
processo de seleção
recrutamento e seleção
procedimento concursal
método de seleção
presidente do júri
nosso cliente
sobre a vaga
sobre a nossa vaga
sobre vaga
sobre nossa vaga
para a vaga
para a nossa vaga
para vaga
para nossa vaga
pra a vaga
pra a nossa vaga
pra vaga
pra nossa vaga
da a vaga
da a nossa vaga
da vaga
da nossa vaga
nessa a vaga
nessa a nossa vaga
nessa vaga
nessa nossa vaga
nesta a vaga
nesta a nossa vaga
nesta vaga
nesta nossa vaga
na nossa a vaga
na nossa a nossa vaga
na nossa vaga
na nossa nossa vaga
uma a vaga
uma a nossa vaga
uma vaga
uma nossa vaga
sobre a posição
sobre a oportunidade
para a posição
para a oportunidade
oportunidade de emprego
oportunidade profissional
oportunidade de trabalho
vir trabalhar connosco
vir do nosso time
vir da nossa equipa
vir da nossa equipe
vir à nossa equipa
vir ao nosso time
fazer parte trabalhar connosco
fazer parte do nosso time
fazer parte da nossa equipa
fazer parte da nossa equipe
fazer parte à nossa equipa
fazer parte ao nosso time
juntar te trabalhar connosco
juntar te do nosso time
juntar te da nossa equipa
juntar te da nossa equipe
juntar te à nossa equipa
juntar te ao nosso time
se juntar trabalhar connosco
se juntar do nosso time
se juntar da nossa equipa
se juntar da nossa equipe
se juntar à nossa equipa
se juntar ao nosso time
prezado a candidato
prezado a candidata
prezado candidato
prezado candidata
prezada a candidato
prezada a candidata
prezada candidato
prezada candidata
caro a candidato
caro a candidata
caro candidato
caro candidata
cara a candidato
cara a candidata
cara candidato
cara candidata
exmo a candidato
exmo a candidata
exmo candidato
exmo candidata
olá a candidato
olá a candidata
olá candidato
olá candidata
senhor a candidato
senhor a candidata
senhor candidato
senhor candidata
portal do candidato
área do candidato
finalistas
candidato finalista

[notes meet]
conversa inicial
primeira conversa
primeira etapa com
primeira etapa do
primeira etapa da
segunda etapa com
segunda etapa do
segunda etapa da
última etapa com
última etapa do
última etapa da
segunda conversa
terceira conversa
última conversa
próxima conversa
vai conversar
vai falar
vai conhecer
vai bater papo
vai ser entrevistado
vais conversar
vais falar
vais conhecer
vais bater papo
vais ser entrevistado
irá conversar
irá falar
irá conhecer
irá bater papo
irá ser entrevistado
ireis conversar
ireis falar
ireis conhecer
ireis bater papo
ireis ser entrevistado
conversará com
falará com
conhecerá com
será entrevistado
será entrevistada
serás entrevistado
serás entrevistada
sua entrevista
sua experiência
sua trajetória
tua entrevista
tua experiência
tua trajetória
suas entrevistas
tuas entrevistas
ansiosos para te conhecer
ansiosos para conhecer
ansiosos para falar contigo
ansiosos por te conhecer
ansiosos por conhecer
ansiosos por falar contigo
ansiosas para te conhecer
ansiosas para conhecer
ansiosas para falar contigo
ansiosas por te conhecer
ansiosas por conhecer
ansiosas por falar contigo
animados para te conhecer
animados para conhecer
animados para falar contigo
animados por te conhecer
animados por conhecer
animados por falar contigo
entusiasmados para te conhecer
entusiasmados para conhecer
entusiasmados para falar contigo
entusiasmados por te conhecer
entusiasmados por conhecer
entusiasmados por falar contigo
até breve e boa sorte
seu painel
bater um papo
bate papo sobre
te contar mais
te contar sobre
lhe contar mais
lhe contar sobre
contar mais sobre a vaga
contar mais sobre a empresa
contar mais sobre a oportunidade
contar sobre a vaga
contar sobre a empresa
contar sobre a oportunidade
contar do time
contar sobre o time
falar do time
falar sobre o time
entrevista com o gestor
entrevista com a gestora
entrevista com o rh
entrevista com a liderança
entrevista com o diretor
entrevista com a diretora
entrevista com a vaga
entrevista com a função
entrevista para o gestor
entrevista para a gestora
entrevista para o rh
entrevista para a liderança
entrevista para o diretor
entrevista para a diretora
entrevista para a vaga
entrevista para a função
conversa com o gestor
conversa com a gestora
conversa com o rh
conversa com a liderança
conversa com o diretor
conversa com a diretora
conversa com a vaga
conversa com a função
conversa para o gestor
conversa para a gestora
conversa para o rh
conversa para a liderança
conversa para o diretor
conversa para a diretora
conversa para a vaga
conversa para a função
entrevista presencial com
entrevista presencial na
entrevista presencial no
entrevista presencial para
entrevista online com
entrevista online na
entrevista online no
entrevista online para
entrevista técnica com
entrevista técnica na
entrevista técnica no
entrevista técnica para
entrevista telefónica com
entrevista telefónica na
entrevista telefónica no
entrevista telefónica para
peça pela
peça pelo
peça por
peça a
procure pela
procure pelo
procure por
procure a
pergunte pela
pergunte pelo
pergunte por
pergunte a
entrevistadores
entrevistador
entrevistadora

[notes next]
reagendar ou cancelar
reagendar ou desmarcar
remarcar ou cancelar
remarcar ou desmarcar
alterar ou cancelar
alterar ou desmarcar
mudar ou cancelar
mudar ou desmarcar
cancelar ou reagendar
cancelar ou remarcar
desmarcar ou reagendar
desmarcar ou remarcar
precisa de mudar
precisa de alterar
precisa de reagendar
precisa de remarcar
precisa de fazer alterações
precisa de fazer uma alteração
precisa mudar
precisa alterar
precisa reagendar
precisa remarcar
precisa fazer alterações
precisa fazer uma alteração
precisas de mudar
precisas de alterar
precisas de reagendar
precisas de remarcar
precisas de fazer alterações
precisas de fazer uma alteração
precisas mudar
precisas alterar
precisas reagendar
precisas remarcar
precisas fazer alterações
precisas fazer uma alteração
mudar a hora
mudar a data
mudar a horário
mudar outra hora
mudar outra data
mudar outra horário
mudar outro hora
mudar outro data
mudar outro horário
mudar novo hora
mudar novo data
mudar novo horário
alterar a hora
alterar a data
alterar a horário
alterar outra hora
alterar outra data
alterar outra horário
alterar outro hora
alterar outro data
alterar outro horário
alterar novo hora
alterar novo data
alterar novo horário
propor a hora
propor a data
propor a horário
propor outra hora
propor outra data
propor outra horário
propor outro hora
propor outro data
propor outro horário
propor novo hora
propor novo data
propor novo horário
escolher a hora
escolher a data
escolher a horário
escolher outra hora
escolher outra data
escolher outra horário
escolher outro hora
escolher outro data
escolher outro horário
escolher novo hora
escolher novo data
escolher novo horário
confirme a presença
confirme a participação
confirme a comparência
confirme sua presença
confirme sua participação
confirme sua comparência
confirme a sua presença
confirme a sua participação
confirme a sua comparência
confirme a tua presença
confirme a tua participação
confirme a tua comparência
confirma a presença
confirma a participação
confirma a comparência
confirma sua presença
confirma sua participação
confirma sua comparência
confirma a sua presença
confirma a sua participação
confirma a sua comparência
confirma a tua presença
confirma a tua participação
confirma a tua comparência
confirmar a presença
confirmar a participação
confirmar a comparência
confirmar sua presença
confirmar sua participação
confirmar sua comparência
confirmar a sua presença
confirmar a sua participação
confirmar a sua comparência
confirmar a tua presença
confirmar a tua participação
confirmar a tua comparência
confirmar o recebimento
confirmar recebimento
reagendar a entrevista
reagendar sua entrevista
reagendar a sua entrevista
reagendar entrevista
remarcar a entrevista
remarcar sua entrevista
remarcar a sua entrevista
remarcar entrevista
gerir reserva

[notes job]
candidatura
vaga
a vaga
vaga de
entrevista
entrevistas
entrevista de emprego
posição
cargo
função
oportunidade
processo
processo seletivo
seleção
recrutamento
recrutadora
recrutador
recruiter
headhunter
rh
do rh
drh
recursos humanos
gente e gestão
people
gestor
gestora
gestor da vaga
gestor da área
liderança
diretoria
direção
chefia
chefe
dono
dona
sócio
sócia
fundador
fundadora
ceo
cto
júri
vogais
banca
painel
entrevistador
entrevistadora
entrevistadores
consultora de rh
candidato
candidata
candidatos
finalista
pretensão
pretensão salarial
pretensões
expectativa salarial
expectativas salariais
faixa
faixa salarial
salário
salário base
bruto
líquido
ordenado
vencimento
benefícios
vr
vale refeição
vale transporte
vt
va
plano de saúde
seguro de saúde
subsídio de alimentação
subsídio
plr
bônus
comissão
stock options
proposta
pj
clt
pj ou clt
recibos verdes
contrato
contrato sem termo
contrato a termo
tipo de contrato
efetivo
efetivação
temporário
part time
full time
meio período
período integral
jornada
escala
escala 6x1
12x36
horário
turno
turnos
turno da noite
folgas
fins de semana
híbrido
modelo híbrido
remoto
teletrabalho
home office
início imediato
disponibilidade imediata
disponibilidade
data de início
aviso prévio
período experimental
período de experiência
carta de condução
cnh
viatura própria
estágio profissional
levar cv
levar currículo
levar documentos
cv
currículo
curriculum
carteira de trabalho
ctps
rg
cpf
cc
cartão de cidadão
comprovante
comprovativos
comprovante de residência
diploma
certificados
certificado de habilitações
cédula
cédula da ordem
cédula profissional
registro
crea
coren
oab
declaração de tempo de serviço
referências
carta de recomendação
carta de motivação
portfólio
documento com foto
registo criminal
antecedentes
sapatos antiderrapantes
sapato de segurança
epi
farda
uniforme
roupa social
traje
social
formal
dress code
chegar 10 min antes
chegar antes
câmera ligada
câmara ligada
perguntar por
procurar
procurar por
falar com
falar c
pedir por
portaria
portaria principal
receção
recepção
conhecer a fábrica
visita às instalações
vai ligar
vão ligar
ela liga
ele liga
ligam me
liga me
vai me ligar
te ligo
sua experiência
tua experiência
minha experiência
experiência em
experiência com
trajetória
percurso
competências
pontos fortes
pontos fracos
fraquezas
motivação
por que sair
porquê mudar
por que quero
por que a empresa
por que nós
perguntas para eles
perguntas pra fazer
perguntar sobre
perguntar
se perguntarem
dizer que
falar do
falar sobre
star
fale sobre você
fala me de ti
inglês
nível de inglês
parte em inglês
requisitos
responsabilidades
perfil
equipe de
equipa de
time de
reporta a
substituição
contratação
contratar
eles procuram
estão buscando
primeira entrevista
segunda entrevista
última entrevista
entrevista final
primeira fase
segunda fase
última fase
primeira etapa
segunda etapa
última etapa
etapa
etapa 2
etapa técnica
fase final
próxima etapa
próximos passos
próximo passo
primeira conversa
conversa inicial
entrevista técnica
teste prático
prova prática
aula teste
teste técnico
case
apresentação do case
estudo de caso
dinâmica
dinâmica de grupo
fit cultural
role play
pair programming
live coding
psicotécnico
psicotécnicos
pitch individual
passei na
passei no teste
se rolar
se passar
se correr bem
dão resposta
decide no fim
bate o martelo
resposta até
linkedin
gupy
catho
infojobs
indeed
vagas com
net empregos
sapo emprego
solides
kenoby
itjobs
me chamaram
me indicou
indicação
indicado por
indicada por
me candidatei
candidatei me
mandei currículo
mandei cv
mandei o cv
enviei cv
enviei currículo
enviei o currículo
anúncio
respondi ao anúncio

[notes guard]
cv do candidat*
cv da candidat*
cv dos candidat*
currículo do candidat*
currículo da candidat*
currículo dos candidat*
perfil do candidat*
perfil da candidat*
perfil dos candidat*
ficha do candidat*
ficha da candidat*
ficha dos candidat*
dados do candidat*
dados da candidat*
dados dos candidat*
link do candidat*
link da candidat*
link dos candidat*
portfólio do candidat*
portfólio da candidat*
portfólio dos candidat*
cv em anexo
cv anexo
cv no link
currículo em anexo
currículo anexo
currículo no link
segue o cv
segue o currículo
segue cv
segue currículo
seguem os cvs
seguem os currículos
seguem cvs
seguem currículos
currículo do joão
currículo do pessoa
currículo da joão
currículo da pessoa
ficha de avaliação
formulário de avaliação
formulário de entrevista
formulário da avaliação
formulário da entrevista
relatório de avaliação
relatório de entrevista
relatório da avaliação
relatório da entrevista
parecer
scorecard
roteiro de entrevista
guião de entrevista
kit de entrevista
guia de entrevista
preencher a avaliação
preencher a feedback
preencher a ficha
preencher o avaliação
preencher o feedback
preencher o ficha
preencher sua avaliação
preencher sua feedback
preencher sua ficha
preencher seu avaliação
preencher seu feedback
preencher seu ficha
preencher avaliação
preencher feedback
preencher ficha
preenche a avaliação
preenche a feedback
preenche a ficha
preenche o avaliação
preenche o feedback
preenche o ficha
preenche sua avaliação
preenche sua feedback
preenche sua ficha
preenche seu avaliação
preenche seu feedback
preenche seu ficha
preenche avaliação
preenche feedback
preenche ficha
preencha a avaliação
preencha a feedback
preencha a ficha
preencha o avaliação
preencha o feedback
preencha o ficha
preencha sua avaliação
preencha sua feedback
preencha sua ficha
preencha seu avaliação
preencha seu feedback
preencha seu ficha
preencha avaliação
preencha feedback
preencha ficha
avaliar o candidat*
avaliar a candidat*
avaliar os candidat*
avaliar as candidat*
entrevistar o candidat*
entrevistar a candidat*
entrevistar os candidat*
entrevistar as candidat*
conhecer o candidat*
conhecer a candidat*
conhecer os candidat*
conhecer as candidat*
feedback do candidat*
feedback da candidat*
feedback sobre o candidat*
feedback sobre a candidat*
feedback dos candidat*
opinião do candidat*
opinião da candidat*
opinião sobre o candidat*
opinião sobre a candidat*
opinião dos candidat*
avaliação do candidat*
avaliação da candidat*
avaliação sobre o candidat*
avaliação sobre a candidat*
avaliação dos candidat*
impressões do candidat*
impressões da candidat*
impressões sobre o candidat*
impressões sobre a candidat*
impressões dos candidat*
o candidato vem
o candidato chega
o candidato tem
o candidato trabalha
o candidato conecta
o candidato está
a candidata vem
a candidata chega
a candidata tem
a candidata trabalha
a candidata conecta
a candidata está
você cobre
você cobres
você avalia
você avalias
você faz a parte
tu cobre
tu cobres
tu avalia
tu avalias
tu faz a parte
eu cubro
decidir quem vai
decidir quem passa
decidir quem segue
perguntas para o candidato
perguntas para a candidata
nossa vaga de
a nossa shortlist

[notes mock]
simulação de entrevista
simular a entrevista
simular uma entrevista
simular entrevista
vai simular
treinar a entrevista
treinar para a entrevista
treinar entrevista
ensaio de entrevista
entrevista simulada
finge ser
faz de recrutador
faz de recrutadora
faz de entrevistador
faz de rh
dar feedback no fim
sessão de coaching
sessão de mentoria
do pacote

[notes training]
obrigado por se inscrever
obrigada por se inscrever
inscrição no curso
inscrição no workshop
palestrante
certificado de participação
vagas limitadas
webinar
live gratuita

[notes media]
jornalista
ouvintes
leitores
episódio
emissão
vai ao ar
entrar ao ar
antes de publicar
publicar a entrevista
citações
fotógrafo
reportagem
a matéria
a peça é sobre
estúdio de gravação
link do estúdio
gravação do podcast
gravação do programa
rádio em direto
coletiva de imprensa
aberta ao público

[notes research]
obrigado por participar da estudo
obrigado por participar na pesquisa
obrigado por participar na estudo
obrigado por participar do pesquisa
obrigada por participar da estudo
obrigada por participar na pesquisa
obrigada por participar na estudo
obrigada por participar do pesquisa
nossa pesquisa
nosso estudo
pesquisa com usuários
pesquisa com utilizadores
pesquisa com clientes
participantes
participar da pesquisa
participar no estudo
participar do estudo
vale presente
cartão presente
cartão oferta
voucher de
vale de
consentimento
minha tese
dissertação
anónimas
não há respostas certas
protótipo
como usuário
seu uso de
usa o app

[notes other]
como referência
pedir referências sobre
validar a experiência dele
validar a experiência dela
trabalhou consigo
trabalhou com você
antiga chefia

[notes official]
consulado
embaixada
passaporte
visto
casv
autorização de residência
título de residência
ds 160
procura ativa de emprego
técnica de emprego
subsídio de desemprego
seguro desemprego
cadastro único
benefício

[notes school]
seu filho
seu filha
seu filhos
seu educando
seus filho
seus filha
seus filhos
seus educando
sua filho
sua filha
sua filhos
sua educando
vosso filho
vosso filha
vosso filhos
vosso educando
prezados pais
caros pais
senhores pais
encarregados de educação
encarregado de educação
avaliações do período
admissão
processo seletivo do mestrado
processo seletivo do doutorado
seleção do mestrado
seleção do doutorado
projeto de pesquisa
programa de pós graduação
bolsa de estudo
bolsa de estudos
bolsa de mestrado
bolsa de doutorado
ano letivo
matrícula
lista de material

[notes home]
contrato de aluguel
contrato de arrendamento
fiador
caução
senhorio
inquilino
telas na janela
ong
ver o apartamento
ver o quarto
recibos de vencimento

[notes staff]
objetivos do ano
objetivos anuais
objetivos do semestre
objetivos 2025
objetivos 2026
metas do ano
metas anuais
metas do semestre
metas 2025
metas 2026
fecho do ciclo
ciclo de avaliação
seu último dia
meu último dia
dele último dia
dela último dia
desligamento
avaliação de desempenho
autoavaliação
proposta de progressão
conversa padrão de saída
assinatura do contrato
primeiro dia

[notes sales]
proposta comercial
orçamento em anexo
sem compromisso
nossa plataforma
nossa solução
nossa ferramenta
te mostrar como
reduz o tempo
apresentarmos a proposta
demonstração
suas necessidades
gerente de conta
financiamento
crédito habitação

[notes care]
psicóloga
psicólogo
terapia
consultório
convênio
em jejum
estado de saúde
exames recentes
cartão do sus
sintomas
plano aceita
primeira sessão
paciente

[notes errand]
check in online
localizador
nº do voo
assento
bagagem

[notes leisure]
ingresso
bilhetes
plateia
torneio
na fila
estacionamento

[notes names]
# the post and the firm
vaga de {role} na {co}
vaga de {role} no {co}
vaga de {role} da {co}
vaga de {role} do {co}
posição de {role} na {co}
posição de {role} no {co}
posição de {role} da {co}
posição de {role} do {co}
função de {role} na {co}
função de {role} no {co}
função de {role} da {co}
função de {role} do {co}
cargo de {role} na {co}
cargo de {role} no {co}
cargo de {role} da {co}
cargo de {role} do {co}
oportunidade de {role} na {co}
oportunidade de {role} no {co}
oportunidade de {role} da {co}
oportunidade de {role} do {co}
vaga para {role} na {co}
vaga para {role} no {co}
posição para {role} na {co}
posição para {role} no {co}
candidatura para {role} na {co}
candidatura para {role} no {co}
entrevista para {role} na {co}
entrevista para {role} no {co}
candidatura a {role} na {co}
candidatura a {role} no {co}
processo seletivo para {role} na {co}
processo seletivo para {role} no {co}
processo seletivo da {co}
processo seletivo do {co}
processo seletivo na {co}
processo seletivo no {co}
processo de recrutamento da {co}
processo de recrutamento do {co}
processo de recrutamento na {co}
processo de recrutamento no {co}
processo de seleção da {co}
processo de seleção do {co}
processo de seleção na {co}
processo de seleção no {co}
entrevista de emprego na {co}
entrevista de emprego no {co}
entrevista de emprego com a {co}
sua entrevista na {co}
sua entrevista no {co}
sua entrevista com a {co}
tua entrevista na {co}
tua entrevista no {co}
tua entrevista com a {co}
candidatura na {co}
candidatura no {co}
na {co} para
# who writes
nosso cliente {co}
nosso cliente, {co}
empresa: {co}
cliente: {co}
empregador: {co}
entidade: {co}
em nome da {co}
em nome do {co}
recrutamento e seleção da {co}
recrutamento e seleção do {co}
recrutamento e seleção - {co}
recrutamento e seleção – {co}
recrutamento & seleção da {co}
recrutamento & seleção do {co}
recrutamento & seleção - {co}
recrutamento & seleção – {co}
recursos humanos da {co}
recursos humanos do {co}
recursos humanos - {co}
recursos humanos – {co}
rh da {co}
rh do {co}
rh - {co}
rh – {co}
gente e gestão da {co}
gente e gestão do {co}
gente e gestão - {co}
gente e gestão – {co}
atração de talentos da {co}
atração de talentos do {co}
atração de talentos - {co}
atração de talentos – {co}
equipa de recrutamento da {co}
equipa de recrutamento do {co}
equipa de recursos humanos da {co}
equipa de recursos humanos do {co}
equipa de rh da {co}
equipa de rh do {co}
equipe da {co}
equipa da {co}
escrevo da {co}
falo da {co}
contacto da {co}
ligo da {co}
interesse na {co}
# the post alone
vaga: {role}
cargo: {role}
posição: {role}
função: {role}
oportunidade: {role}
vaga de {role}
posição de {role}
função de {role}
cargo de {role}
lugar de {role}
vaga para {role}
na vaga {role} está
avançou na vaga {role}
para a vaga {role}
processo seletivo para {role}
processo para {role}
te candidatares a {role}
se candidatar a {role}
candidatura a {role}
candidatura para {role}
"""
