using System.Collections.Immutable;
using Ticketmatics.Claiming;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Help;
using Ticketmatics.Interactions;
using Ticketmatics.Logs;
using Ticketmatics.Opening;
using Ticketmatics.Panels;
using Ticketmatics.Participants;
using Ticketmatics.Reopening;
using Ticketmatics.Settings;
using Ticketmatics.Settings.Categories;
using Ticketmatics.Staffing;
using Ticketmatics.Statistics;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Languages;

internal sealed class Portuguese : Texts
{
    public override ImmutableArray<string> Locales { get; } = ["pt-BR"];

    public override string Name => "Português (Brasil)";

    public override CommandTexts Commands { get; } = new CommandsWords();

    public override InteractionTexts Interactions { get; } = new InteractionsWords();

    public override RefusalTexts Refusals { get; } = new RefusalsWords();

    public override OpeningTexts Opening { get; } = new OpeningWords();

    public override SuggestionTexts Suggestions { get; } = new SuggestionWords();

    public override ClaimingTexts Claiming { get; } = new ClaimingWords();

    public override ClosingTexts Closing { get; } = new ClosingWords();

    public override ReopeningTexts Reopening { get; } = new ReopeningWords();

    public override ParticipantTexts Participants { get; } = new ParticipantsWords();

    public override TranscriptTexts Transcripts { get; } = new TranscriptsWords();

    public override PanelTexts Panels { get; } = new PanelsWords();

    public override StaffingTexts Staffing { get; } = new StaffingWords();

    public override SettingsTexts Settings { get; } = new SettingsWords();

    public override CategoryTexts Categories { get; } = new CategoriesWords();

    public override HelpTexts Help { get; } = new HelpWords();

    public override StatsTexts Statistics { get; } = new StatisticsWords();

    public override DashboardTexts Dashboard { get; } = new DashboardWords();

    public override LogTexts Logs { get; } = new LogsWords();

    public override UpkeepTexts Upkeep { get; } = new UpkeepWords();

    private sealed class CommandsWords : CommandTexts
    {
        protected override string Setup => "instalar";

        protected override string Config => "config";

        protected override string AddStaff => "equipe-adicionar";

        protected override string RemoveStaff => "equipe-remover";

        protected override string AddStaffRole => "equipe-adicionar-cargo";

        protected override string RemoveStaffRole => "equipe-remover-cargo";

        protected override string ListStaff => "equipe-listar";

        protected override string Open => "abrir";

        protected override string Tickets => "tickets";

        protected override string Claim => "assumir";

        protected override string Unclaim => "liberar";

        protected override string CloseTicket => "fechar-ticket";

        protected override string Reopen => "reabrir";

        protected override string AddUser => "adicionar-membro";

        protected override string RemoveUser => "remover-membro";

        protected override string Transcript => "transcrição";

        protected override string Dashboard => "dashboard";

        protected override string Stats => "estatísticas";

        protected override string Help => "ajuda";

        protected override string CategoryOption => "categoria";

        protected override string ChannelOption => "canal";

        protected override string MemberOption => "membro";

        protected override string PeriodOption => "período";

        protected override string ReasonOption => "motivo";

        protected override string RoleOption => "cargo";

        protected override string SettingOption => "configuração";

        protected override string TicketOption => "ticket";

        protected override string ValueOption => "valor";
    }

    private sealed class InteractionsWords : InteractionTexts
    {
        public override string OnlyInServers =>
            "Eu só funciono em servidores. Abra um ticket no servidor em que você precisa de ajuda.";

        public override string NotServed =>
            "Eu não funciono neste servidor: meu dono escolheu os servidores que atendo, e este não é um deles. Peça "
            + "a quem me mantém que o inclua, ou me remova daqui.";

        public override string AdministratorsOnly =>
            "Só administradores deste servidor podem fazer isso. Fale com um deles ou peça um cargo com a permissão "
            + "Administrador.";

        public override string ManagersOnly =>
            "Só administradores e gerentes deste servidor podem fazer isso. Os administradores escolhem o cargo de "
            + "gerente com `/config`.";

        public override string Outdated =>
            "Isto é de uma versão antiga minha e não funciona mais. Peça a um administrador para publicar um painel "
            + "novo com `/instalar`.";

        public override string NoTicketHere =>
            "Este canal não é de um ticket. Use o comando no canal de um ticket; `/tickets` mostra onde eles estão.";

        public override string ChooseTicket =>
            "Este canal não é de um ticket. Escolha um na opção `ticket`: digite o número ou uma palavra para "
            + "encontrá-lo.";

        public override string OutOfTime =>
            "Isso demorou demais, e não sei se foi salvo. Antes de tentar de novo, clique em 📋 **Meus tickets** no "
            + "painel para ver como ficou.";

        public override string Busy =>
            "Muita gente está fazendo a mesma coisa agora, então nada foi salvo. Tente de novo em alguns segundos.";

        public override string Failed(string reference) =>
            "Algo deu errado do meu lado. Clique em 📋 **Meus tickets** no painel para ver como ficou. Se continuar "
            + $"acontecendo, passe esta referência a um administrador: `{reference}`.";
    }

    private sealed class RefusalsWords : RefusalTexts
    {
        public override string NoSuchTicket =>
            "Não conheço este ticket. Ele pode ser de uma versão antiga minha; clique em 📋 **Meus tickets** no painel "
            + "para ver os seus.";

        public override string NoSuchNumber => "Não há nenhum ticket com esse número aqui.";

        protected override string NotStaff =>
            "Só a equipe pode fazer isso. Se você deveria fazer parte dela, peça a um administrador para adicionar "
            + "você com `/equipe-adicionar`.";

        protected override string NotYours => "Só a equipe e o membro que abriu este ticket podem fazer isso.";

        protected override string NotClaimed => "Ninguém assumiu este ticket. Para assumi-lo, use `/assumir`.";

        protected override string OpenerIsIn => "Foi este membro que abriu o ticket; ele já tem acesso.";

        protected override string NeverAdded =>
            "Só dá para remover membros que foram adicionados com `/adicionar-membro`. Quem abriu o ticket e a equipe "
            + "continuam nele.";

        protected override string TooManyParticipants =>
            "Este ticket já tem 25 membros adicionados, e não cabe mais ninguém. Para abrir espaço, use "
            + "`/remover-membro`.";

        protected override string OnlyStaffCloses =>
            "Neste servidor, só a equipe fecha tickets. Escreva no ticket que ele já pode ser fechado, e ela cuida "
            + "disso.";

        protected override string NotClosed => "Este ticket já está aberto.";

        protected override string StillReopening =>
            "Este ticket está sendo reaberto. Tente de novo em alguns segundos.";

        protected override string StillLeaving =>
            "O canal deste ticket está sendo excluído. Tente de novo em alguns segundos, quando isso terminar.";

        protected override string NotKept => "O canal deste ticket está em uso e não será excluído.";

        protected override string AlreadyClosing => "Este ticket já está sendo fechado.";

        protected override string AlreadyClosed => "Este ticket já está fechado.";

        protected override string StillOpening =>
            "Este ticket ainda está sendo aberto. Tente de novo em alguns segundos.";

        protected override string NeverOpened => "Não foi possível abrir este ticket, então não há nada a fazer aqui.";

        protected override string MovedOn => "Este ticket mudou nesse meio-tempo. Dê uma olhada nele de novo.";

        protected override string AlreadyClaimed(string by) => $"{by} já assumiu este ticket.";
    }

    private sealed class OpeningWords : OpeningTexts
    {
        public override string FormTitle => "Criar um ticket";

        public override string CategoryQuestion => "Qual é o assunto?";

        public override string CategoryPlaceholder => "Escolha uma categoria";

        public override string ReasonQuestion => "Como podemos ajudar?";

        public override string ReasonHint => "De 10 a 1000 caracteres. Só você e a equipe vão ler.";

        public override string OpenDescription => "Abra um ticket: um canal privado para você falar com a equipe.";

        public override string CategoryOption => "Qual é o assunto";

        public override string TicketsDescription => "Veja seus tickets ou, se você é da equipe, os que estão abertos.";

        public override string NothingOpen => "Nenhum ticket aberto. Todo mundo já foi atendido.";

        public override string OpenedByField => "Aberto por";

        public override string StateField => "Status";

        public override string StrayAuditReason => "Um ticket tem um só canal";

        public override string CategoryGone => "Esta categoria não existe mais. `/abrir` mostra as que existem.";

        public override string OpenForName => "Abrir ticket para este membro";

        public override string OpenAboutName => "Abrir ticket sobre isto";

        public override string BotsOpenNone => "Bots não têm tickets. Escolha um membro.";

        public override string NotHere =>
            "Esta pessoa não está mais neste servidor, então ninguém poderia falar com ela.";

        public override string FormChanged =>
            "Um administrador mudou as perguntas desta categoria enquanto você respondia. Abra o formulário de novo; "
            + "o que você escreveu está aqui para copiar.";

        public override string ReasonLength =>
            "Descreva o que você precisa em 10 a 1000 caracteres. Espaços no começo e no fim não contam.";

        protected override string JustOpened =>
            "Um ticket seu foi aberto agora há pouco, então considerei que era o mesmo clique. Clique em 📋 **Meus "
            + "tickets** para encontrá-lo; para abrir outro, tente de novo em alguns segundos.";

        protected override string JustOpenedFor(string opener) =>
            $"Um ticket para {opener} foi aberto agora há pouco, então considerei que era o mesmo clique. Para abrir outro, "
            + "tente de novo em alguns segundos.";

        public override string NoTickets =>
            "Você ainda não tem tickets aqui. Abra um no painel de tickets ou com `/abrir`.";

        public override string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber}";

        public override string AccessAuditReason(Ticket ticket) => $"Quem vê o ticket {ticket.DisplayNumber}";

        protected override string UsualWelcome =>
            "Logo alguém da equipe vai falar com você. Enquanto isso, conte tudo o que possa ajudar.";

        protected override string Welcome(string opener, string next) => $"Olá, {opener}! {next}";

        protected override string LateWelcome(string opener, string asked, string opened, string next) =>
            $"Desculpe a demora, {opener}! Você pediu este ticket {asked}, e só consegui abri-lo {opened}. {next}";

        public override string ParentName => "🎫・Tickets";

        public override string ClosedParentName => "📁・Tickets fechados";

        public override string ParentAuditReason => "Os tickets ficam nesta categoria";

        public override string ClosedParentAuditReason => "Os tickets fechados ficam nesta categoria";

        public override string Heading(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} · {Markdown.Escape(ticket.CategoryName)}";

        protected override string OpenedByFor(string staff, string opener) => $"{staff} para {opener}";

        protected override string StateOpening => "⏳ Abrindo";

        protected override string StateOpen => "🟡 Aguardando a equipe";

        protected override string StateClaimed(string by, string when) => $"🟢 Assumido por {by} {when}";

        protected override string StateClosing => "🔒 Fechando";

        protected override string StateReopening => "🔓 Sendo reaberto";

        protected override string StateKept(string closed, string removed) =>
            $"🔒 Fechado {closed}; o canal será excluído {removed}";

        protected override string StateChannelDeleted(string when) => $"🔒 Fechado {when}: o canal foi excluído";

        protected override string StateClosed(string when) => $"🔒 Fechado {when}";

        protected override string StateFailed(string cause) => $"🔴 Não foi aberto: {cause}";

        protected override string CausePermission => "eu não tinha uma permissão necessária";

        protected override string CauseFull => "este servidor tinha 500 canais";

        protected override string CauseNotInGuild => "eu não estava neste servidor";

        protected override string CauseUnavailable => "o Discord não respondeu";

        protected override string CauseRefused => "o Discord recusou o canal";

        protected override string IsClosed(Ticket ticket) => $"O ticket {ticket.DisplayNumber} está fechado.";

        protected override string IsOpen(Ticket ticket, string channel) =>
            $"Seu ticket {ticket.DisplayNumber} está aberto: {channel}";

        protected override string IsOpenFor(Ticket ticket, string opener, string channel) =>
            $"O ticket {ticket.DisplayNumber} para {opener} está aberto: {channel}";

        protected override string IsBeingOpened(Ticket ticket) =>
            $"O ticket {ticket.DisplayNumber} está sendo aberto. Clique em 📋 **Meus tickets** daqui a pouco para "
            + "encontrá-lo.";

        protected override string CouldNotBeOpened =>
            "Não foi possível abrir seu ticket, e ele não conta no seu limite.";

        protected override string FixPermission =>
            "Não tenho todas as permissões necessárias: um administrador precisa dar ao meu cargo **Gerenciar "
            + "canais**, **Gerenciar cargos**, **Ver canais**, **Enviar mensagens**, **Inserir links**, **Anexar "
            + "arquivos** e **Ver histórico de mensagens**, também na categoria de tickets. Depois disso, tente de "
            + "novo.";

        protected override string FixFull =>
            "Este servidor tem 500 canais, e o Discord não permite mais do que isso: um administrador precisa excluir "
            + "alguns. Depois disso, tente de novo.";

        protected override string FixNotInGuild =>
            "Eu não estou mais neste servidor: um administrador precisa me convidar de novo.";

        protected override string FixUnavailable =>
            "O Discord não me respondeu por vários minutos. Tente de novo mais tarde.";

        protected override string FixRefused =>
            "O Discord recusou a criação do canal. Avise um administrador; o motivo está no meu log.";

        protected override string YouWrote => "Você escreveu:";

        protected override string AtLimit(int limit) =>
            limit == 1
                ? "Você já tem um ticket aberto, e o limite é um. Feche-o antes de abrir outro:"
                : $"Você já tem {limit} tickets abertos, e esse é o limite. Feche um deles antes de abrir outro:";

        public override string MyTicketsTitle => "Meus tickets";

        public override string OpenTicketsTitle(int count) => $"Tickets abertos: {count}";

        public override string UnclaimedTicketsTitle(int count) => $"Tickets sem responsável: {count}";

        protected override string LineBy(string line, string opener) => $"{line} por {opener}";

        public override string Page(int number, int count) => $"Página {number} de {count}";

        public override string PreviousPage => "Anterior";

        public override string NextPage => "Próxima";

        protected override string Opened(string when) => $"aberto {when}";
    }

    private sealed class SuggestionWords : SuggestionTexts
    {
        protected override string Open => "aguardando a equipe";

        protected override string Claimed => "assumido";

        protected override string Opening => "abrindo";

        protected override string Reopening => "sendo reaberto";

        protected override string Closed => "fechado";

        protected override string Failed => "não foi aberto";

        protected override string Closing => "fechando";
    }

    private sealed class ClaimingWords : ClaimingTexts
    {
        public override string Button => "Assumir";

        public override string Claimed => "Assumido";

        public override string ReleaseButton => "Liberar";

        public override string ClaimDescription => "Avise todos neste ticket que você está cuidando dele.";

        public override string UnclaimDescription =>
            "Libere este ticket para que outra pessoa da equipe possa assumi-lo.";

        public override string Yours(Ticket ticket) =>
            $"O ticket {ticket.DisplayNumber} é seu. Para liberá-lo, use `/liberar`.";

        public override string Released(Ticket ticket) =>
            $"O ticket {ticket.DisplayNumber} foi liberado e voltou a aguardar a equipe. Para assumi-lo, use "
            + "`/assumir`.";
    }

    private sealed class ClosingWords : ClosingTexts
    {
        public override string Button => "Fechar";

        public override string CommandDescription => "Feche este ticket ou o que você escolher.";

        public override string TicketOption => "Qual ticket; se não preencher, o deste canal";

        public override string ReasonOption => "Por quê; todos no ticket vão ver";

        public override string ReasonQuestion => "Por que fechar o ticket? (opcional)";

        public override string ReasonHint => "Todos neste ticket vão ver.";

        public override string ClosesWhenOpen => "Este ticket será fechado assim que o canal dele estiver pronto.";

        public override string NotDeleted =>
            "Este ticket está fechado, mas o Discord não deixou excluir o canal, e parei de tentar. Um administrador "
            + "pode excluí-lo manualmente; o motivo dado pelo Discord está no meu log.";

        public override string MayNotDelete =>
            "Este ticket está fechado, mas não tenho permissão para excluir o canal. Um administrador pode excluí-lo "
            + "manualmente e dar ao meu cargo **Gerenciar canais**, para que eu consiga excluir o próximo.";

        public override string DeleteNow => "Excluir agora";

        public override string BeingDeleted => "O canal está sendo excluído. A transcrição fica guardada.";

        public override string FormTitle(Ticket ticket) => $"Fechar o ticket {ticket.DisplayNumber}?";

        public override string Done(Ticket ticket) => $"O ticket {ticket.DisplayNumber} está fechado.";

        public override string AuditReason(Ticket ticket) => $"O ticket {ticket.DisplayNumber} está fechado";

        protected override string WasClosed(Ticket ticket) => $"O ticket {ticket.DisplayNumber} foi fechado.";

        protected override string WasClosedBy(Ticket ticket, string by) =>
            $"O ticket {ticket.DisplayNumber} foi fechado por {by}.";

        protected override string Reason(string reason) => $"Motivo: {reason}";

        protected override string IsKeptFor(string time) =>
            $"Você ainda pode ler este canal por {time}; a equipe pode reabrir o ticket.";

        protected override string IsDeletedAfter(string time) =>
            $"Este canal será excluído em {time}; até lá, você pode lê-lo, e a equipe pode reabrir o ticket.";

        protected override string IsDeletedIn(int seconds) => $"Este canal será excluído em {seconds} segundos.";

        protected override string InHours(int hours) => hours == 1 ? "uma hora" : $"{hours} horas";

        protected override string InDays(int days) => $"{days} dias";
    }

    private sealed class ReopeningWords : ReopeningTexts
    {
        public override string Button => "Reabrir";

        public override string CommandDescription => "Reabra este ticket fechado ou o que você escolher.";

        public override string TicketOption => "Qual ticket; se não preencher, o deste canal";

        public override string AuditReason(Ticket ticket) => $"O ticket {ticket.DisplayNumber} foi reaberto";

        protected override string WasReopened(Ticket ticket) => $"O ticket {ticket.DisplayNumber} foi reaberto.";

        protected override string WasReopenedBy(Ticket ticket, string by) =>
            $"O ticket {ticket.DisplayNumber} foi reaberto por {by}.";

        protected override string CanWriteAgain(string opener) => $"{opener}, você já pode escrever aqui de novo.";

        protected override string HasLeft(string opener) =>
            $"{opener}, que abriu o ticket, saiu deste servidor e não pode lê-lo.";

        protected override string TranscriptBefore => "Transcrição anterior";

        protected override string IsOpenAgain(Ticket ticket, string channel) =>
            $"O ticket {ticket.DisplayNumber} está aberto de novo: {channel}";

        protected override string HasMovedOn(Ticket ticket) =>
            $"O ticket {ticket.DisplayNumber} foi reaberto e mudou desde então. Dê uma olhada nele de novo.";

        protected override string NotReopenedUnavailable =>
            "Não foi possível reabrir o ticket: o Discord não me respondeu por vários minutos. Tente de novo mais "
            + "tarde.";

        protected override string NotReopenedFull =>
            "Não foi possível reabrir o ticket: este servidor tem 500 canais, e o Discord não permite mais do que "
            + "isso. Um administrador precisa excluir alguns. Depois disso, tente de novo.";

        protected override string NotReopenedPermission =>
            "Não foi possível reabrir o ticket: não tenho todas as permissões necessárias. Um administrador precisa "
            + "dar ao meu cargo **Gerenciar canais** e **Gerenciar cargos**, também na categoria de tickets. Depois "
            + "disso, tente de novo.";

        protected override string NotReopenedRefused =>
            "Não foi possível reabrir o ticket: o Discord recusou. Avise um administrador; o motivo está no meu log.";
    }

    private sealed class ParticipantsWords : ParticipantTexts
    {
        public override string AddDescription => "Adicione um membro a este ticket.";

        public override string AddMember => "Quem adicionar";

        public override string RemoveDescription => "Remova deste ticket um membro que foi adicionado.";

        public override string RemoveMember => "Quem remover";

        public override string NotHere =>
            "Não encontrei este membro neste servidor. Escolha alguém da lista ou convide a pessoa antes.";

        public override string MayNot =>
            "A mudança foi salva, mas não tenho permissão para alterar quem vê este canal. Um administrador precisa "
            + "dar ao meu cargo **Gerenciar cargos**, também na categoria de tickets; depois, use o comando mais uma "
            + "vez.";

        public override string NotDone =>
            "A mudança foi salva, mas o Discord não confirmou que alterou quem vê este canal. Use o comando mais uma "
            + "vez em alguns minutos.";

        public override string Added(UserId member) =>
            $"{Markdown.Mention(member)} agora vê este ticket e pode escrever nele. Para desfazer, use "
            + "`/remover-membro`.";

        public override string Removed(UserId member) =>
            $"{Markdown.Mention(member)} não vê mais este ticket. Para desfazer, use `/adicionar-membro`.";

        public override string StaysAsStaff(UserId member) =>
            $"Removi {Markdown.Mention(member)}, mas a pessoa continua vendo este ticket por fazer parte da equipe.";

        public override string Over(Ticket ticket) =>
            $"O ticket {ticket.DisplayNumber} está fechado, então nada mudou no canal dele.";

        protected override string WasLetIn(string member) => $"{member} agora participa deste ticket.";

        protected override string WasLetInBy(string member, string staff) =>
            $"{staff} adicionou {member} a este ticket.";
    }

    private sealed class TranscriptsWords : TranscriptTexts
    {
        public override string CategoryFact => "Categoria";

        public override string OpenedByFact => "Aberto por";

        public override string ReasonFact => "Motivo";

        public override string MessagesFact => "Mensagens";

        public override string MadeFact => "Transcrição gerada em";

        public override string Forwarded => "Encaminhada";

        public override string DeletedMessage => "uma mensagem que foi excluída";

        public override string Pinned => "fixou uma mensagem";

        public override string EditedMark => "editado";

        public override string AppMark => "app";

        public override string File => "Arquivo";

        public override string Embed => "Embed";

        public override string Answers(string author) => $"em resposta a {author}";

        public override string AllTimesAreUtc => "Todos os horários estão em UTC.";

        protected override string MayNotRead =>
            "Não posso ler o histórico deste canal. Dê ao meu cargo **Ver canais** e **Ver histórico de mensagens** "
            + "aqui.";

        protected override string MayNotReadContent =>
            "O Discord não me deixa ler o que as pessoas escrevem. O dono do bot pode ativar **Message Content "
            + "Intent** na página Bot da aplicação, no portal de desenvolvedores do Discord.";

        protected override string ArchiveSilent => "O local onde as transcrições ficam guardadas não responde.";

        protected override string DiscordSilent => "O Discord não respondeu por uma hora.";

        public override string NotGivenOut => "o Discord não o forneceu";

        public override string Show => "Transcrição";

        public override string DeleteAnyway => "Excluir sem transcrição";

        public override string BeingDeleted => "O canal está sendo excluído. A transcrição não foi guardada.";

        public override string NotClosing => "Este ticket não está mais à espera da transcrição.";

        public override string Description => "Receba um link para tudo o que foi escrito em um ticket.";

        public override string TicketOption => "Número do ticket; se não preencher, o deste canal";

        public override string NotYours =>
            "Só a equipe e o membro que abriu o ticket podem receber a transcrição dele.";

        public override string NoTranscript =>
            "Este ticket não tem transcrição: o canal deixou de existir antes que ela pudesse ser gerada.";

        public override string NoSuchFile => "Não há esse arquivo. Use `/transcrição` de novo para ver quais existem.";

        public override string Count(int messages) => messages == 1 ? "1 mensagem" : $"{messages} mensagens";

        public override string Beside(string name) => $"guardado como {name}";

        public override string NotKept(string why) => $"não foi guardado porque {why}";

        public override string CannotBeMade(string why) => $"Não dá para gerar a transcrição agora. {why}";

        public override string FilesBeside =>
            "Os arquivos com “guardado como” estão guardados junto da transcrição: peça-os com /transcrição no servidor.";

        public override string FilesLost(int files) =>
            files == 1
                ? "Um arquivo não foi guardado; o motivo está ao lado dele."
                : $"{files} arquivos não foram guardados; o motivo está ao lado de cada um.";

        public override string Poll(string question) => $"Enquete: {question}";

        public override string Sticker(string name) => $"Figurinha: {name}";

        protected override string Asked => "pediu o ticket";

        protected override string ChannelMade => "O canal foi criado";

        protected override string ChannelNotMade => "Não foi possível criar o canal";

        protected override string Claimed => "assumiu o ticket";

        protected override string Released => "liberou o ticket";

        protected override string Closed => "fechou o ticket";

        protected override string ChannelRemoved => "O canal foi excluído";

        protected override string OpenerLeft => "Quem abriu o ticket saiu do servidor";

        protected override string ChannelDeleted => "O canal foi excluído manualmente";

        protected override string ChannelKept => "O canal foi mantido para leitura";

        protected override string KeptLongEnough => "O prazo de leitura do canal terminou";

        protected override string RemovedKept => "mandou excluir o canal mantido para leitura";

        protected override string ReopenedIt => "reabriu o ticket";

        protected override string ChannelReopened => "O canal está aberto de novo";

        protected override string NotReopened => "Não foi possível reabrir o ticket";

        protected override string WaivedTranscript => "mandou excluir o canal sem transcrição";

        protected override string ReleasedByRemoval(string name) => $"removeu {name} da equipe, o que liberou o ticket";

        protected override string LetIn(string name) => $"adicionou {name}";

        protected override string TookOut(string name) => $"removeu {name}";

        protected override string Somebody => "alguém";

        public override string Heading(Ticket ticket) => $"Ticket {ticket.DisplayNumber}";

        protected override string StaysOpen(Ticket ticket, string why) =>
            $"⚠️ O ticket {ticket.DisplayNumber} está fechado, mas não foi possível gerar a transcrição, então este "
            + $"canal continua aqui. {why} Vou tentar de novo a cada hora.";

        protected override string LinkTitle(Ticket ticket) => $"Transcrição do ticket {ticket.DisplayNumber}";

        protected override string OpenIt => "Abrir";

        protected override string Made(string when) => $"gerada {when}";

        protected override string LinkWorksFor(int minutes) => $"O link funciona por {minutes} minutos.";

        protected override string AsPlainText => "Como texto simples";

        public override string ChooseFile => "Abrir um arquivo anexado";

        public override string ChooseOneOf(int first, int last) =>
            first == last ? $"Arquivo {first}" : $"Arquivos {first} a {last}";

        protected override string OnlySomeFiles(int offered, int all) =>
            $"Abaixo estão {offered} de {all} arquivos. O resto está guardado com os nomes que a transcrição indica; quem me "
            + "mantém pode obtê-lo para você.";

        protected override string BeforeReopening => "Como estava antes de o ticket ser reaberto";

        protected override string Reason(string reason) => $"Motivo: {reason}";

        protected override string InTheFile => "O que foi escrito nele está no arquivo: baixe-o e abra no navegador.";

        protected override string TooMuchForAFile =>
            "O que foi escrito nele não cabe em um arquivo aqui; use `/transcrição` no servidor para ver tudo.";

        protected override string YoursWasClosed(Ticket ticket, string guild) =>
            $"Seu ticket {ticket.DisplayNumber} em **{guild}** foi fechado.";

        protected override string IsLargerThan(string size) => $"tem mais de {size}";

        protected override string AllComeTo(string size) => $"os arquivos de um ticket podem somar no máximo {size}";
    }

    private sealed class PanelsWords : PanelTexts
    {
        public override string SetupDescription =>
            "Prepare o servidor para tickets e publique o painel de tickets neste canal.";

        public override string Title => "Precisa de ajuda?";

        public override string CreateButton => "Criar ticket";

        public override string SelectPlaceholder => "Com o que você precisa de ajuda?";

        public override string NotPosted =>
            "Não foi possível publicar o painel. O Discord não o aceitou; tente de novo mais tarde.";

        protected override string DescriptionOfButtonAndSelect =>
            "Abra um ticket e fale com a equipe em um canal privado.\n\nClique em 🎫 **Criar ticket** ou escolha um "
            + "assunto abaixo. 📋 **Meus tickets** mostra os tickets que você abriu.";

        protected override string DescriptionOfButtons =>
            "Abra um ticket e fale com a equipe em um canal privado.\n\nClique no botão do assunto em que você "
            + "precisa de ajuda. 📋 **Meus tickets** mostra os tickets que você abriu.";

        protected override string DescriptionOfSelect =>
            "Abra um ticket e fale com a equipe em um canal privado.\n\nEscolha abaixo com o que você precisa de "
            + "ajuda. 📋 **Meus tickets** mostra os tickets que você abriu.";

        protected override string IsPosted(string link) => $"O painel foi publicado: {link}";

        protected override string ThreeSteps => "Faltam três passos";

        protected override string SettingsStep(string config) =>
            $"Defina limites, categorias, logs e todo o resto com {config}.";

        protected override string TryStep(string open) => $"Abra um ticket para testar: no painel ou com {open}.";

        protected override string GiveRoleStep(string role) =>
            $"Dê {role} à sua equipe em Configurações do servidor → Membros: quem tem esse cargo vê e responde "
            + "tickets, assim como os administradores.";

        protected override string GiveOneOfRolesStep(string listStaff) =>
            $"Dê à sua equipe um dos cargos que {listStaff} mostra: quem tem um deles vê e responde tickets, assim "
            + "como os administradores.";

        protected override string NobodyStep(string addStaffRole) =>
            $"Diga quem faz parte da equipe com {addStaffRole}: por enquanto, só administradores respondem aos tickets.";

        protected override string MembersOnlyStep(string listStaff, string addStaffRole) =>
            $"Veja quem é da equipe com {listStaff} e adicione um cargo à equipe com {addStaffRole}.";

        protected override string NameOf(Permissions permission) =>
            permission switch
            {
                Permissions.ViewChannel => "Ver canais",
                Permissions.ManageChannels => "Gerenciar canais",
                Permissions.ManageRoles => "Gerenciar cargos",
                Permissions.SendMessages => "Enviar mensagens",
                Permissions.EmbedLinks => "Inserir links",
                Permissions.AttachFiles => "Anexar arquivos",
                Permissions.ReadMessageHistory => "Ver histórico de mensagens",
                _ => throw new ArgumentOutOfRangeException(nameof(permission)),
            };

        protected override string Missing(string permissions) =>
            $"Ainda não consigo trabalhar aqui: meu cargo não tem {permissions}. Dê isso a ele em Configurações do "
            + "servidor → Cargos, confira se este canal não retira nada disso e use `/instalar` de novo.";
    }

    private sealed class StaffingWords : StaffingTexts
    {
        public override string AddStaffDescription => "Adicione um membro à equipe: ele vê e responde tickets.";

        public override string AddStaffMember => "Quem adicionar à equipe";

        public override string RemoveStaffDescription => "Remova um membro da equipe.";

        public override string RemoveStaffMember => "Quem remover da equipe";

        public override string AddStaffRoleDescription =>
            "Adicione um cargo à equipe: todos que o têm veem e respondem tickets.";

        public override string AddStaffRoleRole => "O cargo a adicionar à equipe";

        public override string RemoveStaffRoleDescription => "Remova um cargo da equipe.";

        public override string RemoveStaffRoleRole => "O cargo a remover da equipe";

        public override string ListStaffDescription => "Veja quem é da equipe.";

        public override string CategoryOption => "Só para tickets desta categoria; se não preencher, para todos";

        public override string Unreadable => "Não consegui ler quem você escolheu. Escolha de novo na lista.";

        public override string Bots => "Bots não podem ser da equipe: eles não respondem tickets.";

        public override string Everyone =>
            "O cargo @everyone não pode ser da equipe: todos os membros veriam todos os tickets. Escolha um cargo que "
            + "só a sua equipe tenha.";

        public override string NoSuchCategory =>
            "Essa categoria não existe aqui. Escolha uma na lista que aparece enquanto você digita ou deixe a opção "
            + "de fora para valer em todos os tickets.";

        public override string Full =>
            "Já são 70 membros e cargos que veem esses tickets, e não cabem mais em um canal. Em vez disso, adicione "
            + "um cargo à equipe com `/equipe-adicionar-cargo` e dê esse cargo às pessoas.";

        public override string FullInAll =>
            "A lista da sua equipe tem 150 entradas, e não cabem mais. Em vez disso, adicione um cargo à equipe com "
            + "`/equipe-adicionar-cargo` e dê esse cargo às pessoas.";

        public override string Nobody =>
            "Ainda não há ninguém na equipe, então só os administradores podem responder tickets. Adicione alguém com "
            + "`/equipe-adicionar` ou um cargo com `/equipe-adicionar-cargo`.";

        public override string NotDone =>
            "A mudança na equipe foi salva, mas o Discord não me deixou alterar quem vê os tickets abertos. Use o "
            + "comando mais uma vez em alguns minutos.";

        public override string ListTitle => "Equipe";

        public override string OfAll => "Todos os tickets";

        public override string OfGone => "Categorias que não existem mais";

        public override string RoleName => "Equipe de tickets";

        public override string RoleAuditReason => "Quem tem este cargo vê e responde tickets";

        public override string StrayRoleAuditReason => "Um cargo basta para a equipe de tickets";

        protected override string AddedToAll(string subject) =>
            $"{subject} agora faz parte da equipe. Os tickets abertos são atualizados em até um minuto.";

        protected override string AddedTo(string category, string subject) =>
            $"{subject} agora faz parte da equipe de {category}. Os tickets abertos são atualizados em até um minuto.";

        protected override string AlreadyOfAll(string subject, string since) =>
            $"{subject} já faz parte da equipe (entrou {since}). Estou conferindo os tickets abertos mais uma vez.";

        protected override string AlreadyOf(string category, string subject, string since) =>
            $"{subject} já faz parte da equipe de {category} (entrou {since}). Estou conferindo os tickets abertos "
            + "mais uma vez.";

        protected override string RemovedFromAll(string subject) =>
            $"{subject} não faz mais parte da equipe. Os tickets abertos são atualizados em até um minuto; os que "
            + "estavam com quem saiu da equipe voltam a aguardar atendimento.";

        protected override string RemovedFrom(string category, string subject) =>
            $"{subject} não faz mais parte da equipe de {category}. Os tickets abertos são atualizados em até um "
            + "minuto; os que estavam com quem saiu dessa equipe voltam a aguardar atendimento.";

        protected override string NotStaffOfAll(string subject) =>
            $"{subject} não faz parte da equipe. `/equipe-listar` mostra quem faz. Estou conferindo os tickets "
            + "abertos mais uma vez.";

        protected override string NotStaffOf(string category, string subject) =>
            $"{subject} não está na equipe específica de {category}. `/equipe-listar` mostra quem é da equipe de quê. "
            + "Estou conferindo os tickets abertos mais uma vez.";

        protected override string NotEverywhere(int refused, string channel) =>
            (
                refused == 1
                    ? $"A mudança na equipe foi salva, mas não tenho permissão para alterar quem vê o ticket {channel}."
                    : $"A mudança na equipe foi salva, mas não tenho permissão para alterar quem vê {refused} dos "
                        + $"tickets abertos, entre eles {channel}."
            )
            + " Um administrador precisa dar ao meu cargo **Ver canais** e **Gerenciar cargos**, também na categoria "
            + "de tickets; depois, use o comando mais uma vez.";

        protected override string Released(string claimer) =>
            $"{claimer} não faz mais parte da equipe aqui, então este ticket voltou a aguardar a equipe. Para "
            + "assumi-lo, use `/assumir`.";
    }

    private sealed class SettingsWords : SettingsTexts
    {
        public override string ConfigDescription => "Veja e mude como os tickets funcionam aqui.";

        public override string SettingOption => "O que ver ou mudar";

        public override string ValueOption => "O novo valor; \"reset\" volta ao padrão";

        public override string ChannelOption => "Para configurações que são um canal";

        public override string RoleOption => "Para configurações que são um cargo";

        public override string Title => "Configurações";

        public override string NotSet => "*não definido*";

        public override string Now => "Agora";

        public override string Choose => "Escolha o que mudar";

        public override string ChooseValue => "Escolha um valor";

        public override string ChooseChannel => "Escolha um canal";

        public override string ChooseRole => "Escolha um cargo";

        public override string ChangeButton => "Mudar";

        public override string ResetButton => "Redefinir";

        public override string BackButton => "Todas as configurações";

        public override string CategoriesButton => "Categorias de tickets";

        public override string Overview =>
            "Escolha uma configuração abaixo para ver o que ela faz e mudá-la. As mudanças valem na hora, e os "
            + "painéis já publicados são atualizados.";

        public override string NoSetting =>
            "Diga também qual configuração você quer: escolha uma na opção `configuração` ou use só `/config` para "
            + "ver todas.";

        public override string UnknownSetting => "Essa configuração não existe mais. `/config` mostra as que existem.";

        public override string CategoryBounds => "uma categoria deste servidor";

        public override string ChannelBounds => "um canal de texto deste servidor";

        public override string RoleBounds => "um cargo deste servidor, menos @everyone";

        public override string TicketLimit => "Tickets por membro";

        public override string TicketLimitMeans => "Quantos tickets um membro pode ter abertos ao mesmo tempo.";

        public override string LogsChannel => "Canal de logs";

        public override string LogsChannelMeans =>
            "Onde aviso a equipe sobre o que acontece com tickets, equipe e configurações, e sobre o que precisa de "
            + "alguém.";

        public override string DashboardChannel => "Canal do dashboard";

        public override string DashboardChannelMeans =>
            "Onde fica o dashboard, uma mensagem com números que se mantém atualizada. Redefinir remove o dashboard.";

        public override string StaffRole => "Cargo da equipe";

        public override string StaffRoleMeans =>
            "Se `/instalar` cria um cargo para a sua equipe enquanto ninguém faz parte dela. `/equipe-adicionar-cargo` "
            + "adiciona outros.";

        public override string StaffRoleMade => "Criado automaticamente";

        public override string StaffRoleByHand => "Escolhido por mim";

        public override string TicketCategory => "Categoria para tickets";

        public override string TicketCategoryMeans =>
            "A categoria do Discord onde ficam os canais dos tickets. Se nenhuma estiver definida ou ela estiver "
            + "cheia, eu crio uma.";

        public override string Prefix => "Prefixo dos nomes de canais";

        public override string PrefixMeans => "O que vem antes do número no nome do canal de um ticket.";

        public override string WhoMayClose => "Quem pode fechar";

        public override string WhoMayCloseMeans => "Se os membros podem fechar os tickets que abriram.";

        public override string StaffAndOpenerClose => "A equipe e quem abriu o ticket";

        public override string StaffClose => "Só a equipe";

        public override string OnClose => "Canal de um ticket fechado";

        public override string OnCloseMeans =>
            "O que acontece com o canal de um ticket depois que a transcrição é guardada.";

        public override string Removed => "Excluído";

        public override string Kept => "Mantido por um tempo, só para leitura";

        public override string RemovedAfter => "Horas até ser excluído";

        public override string RemovedAfterMeans =>
            "Se os canais de tickets fechados são excluídos: quantas horas depois do fechamento. Com 0, na hora.";

        public override string KeptFor => "Horas em que é mantido";

        public override string KeptForMeans =>
            "Se os canais de tickets fechados são mantidos: por quantas horas. Se o servidor chegar ao limite de "
            + "canais, os mais antigos são excluídos antes.";

        public override string ClosedCategory => "Categoria para tickets fechados";

        public override string ClosedCategoryMeans =>
            "A categoria do Discord onde ficam os canais mantidos. Se nenhuma estiver definida ou ela estiver cheia, "
            + "eu crio uma.";

        public override string ManagerRole => "Cargo de gerente";

        public override string ManagerRoleMeans =>
            "Quem tem este cargo pode usar `/dashboard`, `/estatísticas` e `/equipe-listar`, assim como os "
            + "administradores.";

        public override string Language => "Idioma";

        public override string LanguageMeans =>
            "O idioma do que todos leem: painéis, tickets, logs. O que só uma pessoa lê aparece no idioma dela.";

        public override string LanguageOfServer => "O do próprio servidor, conforme o Discord";

        public override string PanelTitle => "Painel: título";

        public override string PanelTitleMeans => "O título dos painéis de tickets.";

        public override string PanelText => "Painel: texto";

        public override string PanelTextMeans => "O que os painéis de tickets dizem. A formatação do Discord funciona.";

        public override string PanelColor => "Painel: cor";

        public override string PanelColorMeans => "A cor da barra à esquerda dos painéis de tickets.";

        public override string ColorBounds =>
            "uma cor escrita como `#` e seis dígitos hexadecimais, por exemplo `#FFFF00`";

        public override string PanelStyle => "Painel: estilo";

        public override string PanelStyleMeans => "Como os membros escolhem o assunto do ticket.";

        public override string ButtonsAndSelect => "Um botão que pergunta e uma lista";

        public override string Buttons => "Um botão para cada categoria de tickets";

        public override string Select => "Uma lista das categorias de tickets";

        public override string TooManyForButtons =>
            "Um painel tem espaço para os botões de 20 categorias de tickets. Escolha outro estilo ou remova algumas "
            + "categorias antes.";

        public override string TooMuchText =>
            "Somados, os textos das suas categorias de tickets e do painel são longos demais. Encurte alguns antes.";

        public override string NumberBounds(int least, int most) => $"um número inteiro de {least} a {most}";

        public override string TextBounds(int most) => $"um texto de 1 a {most} caracteres";

        public override string PrefixBounds(int most) =>
            $"de 1 a {most} letras, números, emojis, `-` ou `_`, sem espaços, por exemplo `ticket-`";

        public override string ChoiceBounds(IEnumerable<string> words) =>
            $"uma destas opções: `{string.Join("`, `", words)}`";

        public override string Refusal(string name, string bounds) => $"**{name}** aceita {bounds}. Nada foi alterado.";

        public override string RefusalWithOption(string name, string bounds, string option) =>
            $"**{name}** aceita {bounds}, na opção `{option}`. Nada foi alterado.";

        public override string Changed(string name, string before, string after) =>
            $"**{name}** mudou para {after}. Antes: {before}.";

        public override string Unchanged(string name, string value) => $"**{name}** já estava como {value}.";

        public override string Takes(string bounds) => $"Aceita {bounds}.";
    }

    private sealed class CategoriesWords : CategoryTexts
    {
        public override string Title => "Categorias de tickets";

        public override string Overview =>
            "Os membros escolhem uma destas quando abrem um ticket. Escolha uma para mudá-la; os painéis já "
            + "publicados são atualizados.";

        public override string ParentField => "Categoria do Discord";

        public override string Pick => "Escolha uma categoria para mudar";

        public override string AddButton => "Adicionar categoria";

        public override string EditButton => "Editar";

        public override string UpButton => "Para cima";

        public override string DownButton => "Para baixo";

        public override string RemoveButton => "Remover";

        public override string ReallyRemoveButton => "Sim, remover";

        public override string KeepButton => "Não, manter";

        public override string AddQuestionButton => "Adicionar pergunta";

        public override string RemoveQuestionButton => "Remover pergunta";

        public override string EditQuestionButton => "Editar pergunta";

        public override string TranscriptsOnButton => "Enviar transcrições";

        public override string TranscriptsOffButton => "Não enviar transcrições";

        public override string BackButton => "Todas as categorias";

        public override string BackToCategoryButton => "Voltar";

        public override string ParentPlaceholder => "Categoria do Discord para os tickets dela";

        public override string PickQuestion => "Escolha uma pergunta para mudar";

        public override string AddTitle => "Adicionar categoria de tickets";

        public override string EditTitle => "Editar categoria de tickets";

        public override string Label => "Nome";

        public override string LabelHint => "De 1 a 80 caracteres; o botão do painel mostra o nome inteiro.";

        public override string Emoji => "Emoji";

        public override string EmojiHint => "Um emoji padrão, não um de servidor; ou nada.";

        public override string Description => "Descrição";

        public override string DescriptionHint => "Aparece abaixo do nome nas listas; no máximo 100 caracteres.";

        public override string Welcome => "Texto de boas-vindas";

        public override string WelcomeHint => "O que os membros leem primeiro no ticket. Vazio: o texto padrão.";

        public override string QuestionTitle => "Uma pergunta do formulário";

        public override string Question => "Pergunta";

        public override string QuestionHint => "De 1 a 45 caracteres.";

        public override string Kind => "Como se responde";

        public override string Short => "Um texto curto";

        public override string Paragraph => "Um texto longo";

        public override string Select => "Uma escolha em uma lista";

        public override string Required => "A resposta é obrigatória?";

        public override string RequiredYes => "Sim";

        public override string RequiredNo => "Não";

        public override string Hint => "Explicação";

        public override string HintHint => "Aparece abaixo da pergunta; no máximo 100 caracteres, ou nada.";

        public override string Choices => "Opções";

        public override string ChoicesHint =>
            "Para uma escolha em uma lista: de 1 a 25, uma por linha, com no máximo 100 caracteres cada.";

        public override string NoQuestions => "A padrão: como podemos ajudar?";

        public override string QuestionsField => "Perguntas";

        public override string TranscriptsField => "Transcrições";

        public override string TranscriptsOn =>
            "Quem abriu o ticket recebe a transcrição por mensagem direta quando ele é fechado.";

        public override string TranscriptsOff =>
            "Quem abriu o ticket não recebe a transcrição automaticamente; pode pedi-la com `/transcrição`.";

        public override string NoDescription => "Não tem descrição.";

        public override string UsualWelcome => "O texto padrão.";

        public override string Gone => "Esta categoria não existe mais. Alguém a removeu.";

        public override string Moved => "Alguém alterou as perguntas nesse meio-tempo. Veja-as de novo.";

        public override string LastOne =>
            "Esta é a última categoria, e os membros precisam de uma para escolher. Adicione outra antes.";

        public override string TooMany =>
            "Já são 25 categorias, o máximo que o Discord mostra em uma lista. Remova uma antes.";

        public override string TooManyQuestions => "Um formulário tem espaço para cinco perguntas. Remova uma antes.";

        public override string LabelBounds => "O nome de uma categoria tem de 1 a 80 caracteres.";

        public override string LabelTaken => "Outra categoria já tem esse nome. Escolha um nome diferente.";

        public override string EmojiBounds =>
            "Isso não é um emoji padrão, ou é mais de um. Emojis de servidor não podem ser usados; para ficar sem "
            + "emoji, deixe o campo vazio.";

        public override string DescriptionBounds => "A descrição de uma categoria tem no máximo 100 caracteres.";

        public override string WelcomeBounds => "Um texto de boas-vindas tem no máximo 1000 caracteres.";

        public override string QuestionBounds =>
            "Uma pergunta tem de 1 a 45 caracteres e uma explicação de no máximo 100. Uma escolha em uma lista "
            + "precisa de 1 a 25 opções, uma por linha, com no máximo 100 caracteres cada.";

        public override string ReallyRemove(TicketCategory category) =>
            $"Remover **{Markdown.Escape(category.Name)}**? Os membros não poderão mais escolhê-la. Os tickets "
            + "abertos nela ficam como estão.";

        protected override string MayBeEmpty => "pode ficar vazio";

        protected override string KindShort => "um texto curto";

        protected override string KindParagraph => "um texto longo";

        protected override string KindSelect => "uma escolha em uma lista";

        public override (string Label, string Description) DefaultOf(string key) =>
            key switch
            {
                "general" => ("Suporte geral", "Dúvidas e tudo o que não se encaixa nas outras"),
                "technical" => ("Suporte técnico", "Algo não funciona como deveria"),
                "billing" => ("Financeiro", "Pagamentos, faturas e reembolsos"),
                "report" => ("Denunciar usuário", "Alguém está quebrando as regras"),
                "other" => ("Outros", "Nenhuma das anteriores"),
                _ => throw new ArgumentOutOfRangeException(nameof(key), key, message: null),
            };
    }

    private sealed class HelpWords : HelpTexts
    {
        public override string Description => "Veja o que você pode fazer aqui.";

        public override string Title => "Como os tickets funcionam aqui";

        public override string Everyone =>
            "🎫 O painel de tickets abre um canal privado para você falar com a equipe.\n"
            + "📋 **Meus tickets** no painel mostra os seus tickets.";

        public override string Close =>
            "🔒 **Fechar** em um ticket o encerra. O canal é excluído ou mantido por um tempo para leitura.";

        public override string InMessageMenu => "No menu de uma mensagem, em **Apps**: um ticket que a cita.";

        public override string InMemberMenu => "No menu de um membro, em **Apps**: um ticket em nome dele.";

        public override string StaffTitle => "Para a equipe";

        public override string Staff =>
            "🙋 **Assumir** em um ticket avisa todos ali que você está cuidando dele. ↩️ **Liberar** o devolve. 🔒 "
            + "**Fechar** o encerra, com um motivo se você quiser.";

        public override string CommandsTitle => "Seus comandos";
    }

    private sealed class StatisticsWords : StatsTexts
    {
        public override string CommandDescription =>
            "Veja números: tickets, tempo até alguém assumir, tempo até fechar.";

        public override string MemberOption => "Só o que este membro da equipe assumiu e fechou";

        public override string CategoryOption => "Só tickets desta categoria";

        public override string PeriodOption => "De quais dias; se não preencher, dos últimos 7";

        public override string NoSuchCategory =>
            "Essa categoria não existe. Escolha uma das sugeridas enquanto você digita.";

        protected override string Footer =>
            "Os dias terminam à meia-noite UTC. Os tempos têm margem de erro de até 19%.";

        protected override string NoTimes => "Nada a mostrar ainda";

        public override string PeriodToday => "hoje";

        public override string PeriodWeek => "7 dias";

        public override string PeriodMonth => "30 dias";

        public override string PeriodAll => "desde o início";

        protected override string Times(string median, string most, int tickets) =>
            $"Mediana: **{median}**\n90% em até: **{most}**\nTickets: {tickets}";

        protected override string DayUnit => "d";

        protected override string MemberField => "Membro";

        protected override string CategoryField => "Categoria";

        protected override string OpenedField => "Abertos";

        protected override string ClaimedField => "Assumidos";

        protected override string ClosedField => "Fechados";

        protected override string ToFirstClaimField => "Tempo até alguém assumir";

        protected override string ToCloseField => "Tempo até fechar";

        protected override string TitleToday => "Tickets de hoje";

        protected override string TitleWeek => "Tickets dos últimos 7 dias";

        protected override string TitleMonth => "Tickets dos últimos 30 dias";

        protected override string TitleAll => "Todos os tickets";
    }

    private sealed class DashboardWords : DashboardTexts
    {
        public override string CommandDescription =>
            "Mostre aqui como estão os tickets, em uma mensagem sempre atualizada.";

        public override string Title => "Visão geral dos tickets";

        public override string OpenButton => "Tickets abertos";

        public override string UnclaimedButton => "Sem responsável";

        public override string Footer => "Os dias terminam à meia-noite UTC";

        public override string NobodyUnclaimed => "Todos os tickets abertos já foram assumidos.";

        public override string NotPosted =>
            "Não foi possível publicar o dashboard. O Discord não o aceitou; tente de novo mais tarde.";

        public override string MayNotPost =>
            "Não tenho permissão para publicar aqui. Dê ao meu cargo **Ver canais**, **Enviar mensagens**, **Inserir "
            + "links** e **Ver histórico de mensagens** neste canal e tente de novo.";

        protected override string Nothing => "Nada ainda.";

        public override string Posted(ChannelId channel) =>
            $"O dashboard está em {Markdown.Mention(channel)} e se atualiza sozinho. Para movê-lo, use `/dashboard` "
            + "em outro canal.";

        protected override string OpenField => "Abertos";

        protected override string UnclaimedField => "Sem responsável";

        protected override string ClaimedField => "Assumidos";

        protected override string OpenedTodayField => "Abertos hoje";

        protected override string ClosedTodayField => "Fechados hoje";

        protected override string ClosedInAllField => "Fechados no total";

        protected override string WaitingLongestField => "Maior espera";

        protected override string CategoriesField => "Por categoria: abertos agora, abertos nos últimos 14 dias";

        protected override string MembersField => "Por membro da equipe, nos últimos 14 dias";

        protected override string ChartField => "Os últimos 14 dias: abertos, fechados";

        protected override string NobodyWaits => "Ninguém está aguardando a equipe.";

        protected override string RemovedCategories => "Categorias removidas";

        protected override string MemberLine(string member, int claimed, int closed) =>
            $"{member} · assumiu {claimed} · fechou {closed}";

        protected override string More(int count) => $"e mais {count}";
    }

    private sealed class LogsWords : LogTexts
    {
        public override string TranscriptButton => "Transcrição";

        public override string TroubleTitle => "Algo precisa de você";

        public override string Server(string name) => $"No seu servidor **{Markdown.Escape(name)}**:";

        protected override string SettingChanged(string by, string name, string after, string before) =>
            $"{by} mudou **{name}** para {after}. Antes: {before}.";

        protected override string StaffAddedToAll(string by, string subject) =>
            $"{by} adicionou {subject} à equipe de todos os tickets.";

        protected override string StaffAdded(string by, string subject, string category) =>
            $"{by} adicionou {subject} à equipe de **{category}**.";

        protected override string StaffRemovedFromAll(string by, string subject) =>
            $"{by} removeu {subject} da equipe.";

        protected override string StaffRemoved(string by, string subject, string category) =>
            $"{by} removeu {subject} da equipe de **{category}**.";

        protected override string CouldNot(string work) => $"Não consegui {work}.";

        protected override string WorkOpen => "abrir o canal de um ticket";

        protected override string WorkRecheck => "verificar se os tickets de um membro ainda existem";

        protected override string WorkHeader => "mostrar em um ticket quem o assumiu";

        protected override string WorkAnnounce => "avisar em um ticket que ele está fechado";

        protected override string WorkTranscript => "gerar a transcrição de um ticket";

        protected override string WorkRemove => "excluir o canal de um ticket fechado";

        protected override string WorkKeep => "manter o canal de um ticket fechado para leitura";

        protected override string WorkReopen => "reabrir um ticket";

        protected override string WorkParticipant => "adicionar alguém a um ticket ou remover alguém dele";

        protected override string WorkAccess =>
            "dar à equipe acesso a todos os tickets abertos ou tirar o acesso de alguém";

        protected override string WorkLook => "cuidar dos tickets daqui";

        protected override string WorkPanel => "editar o painel de tickets";

        protected override string WorkDashboard => "publicar ou editar o dashboard";

        protected override string WorkLog => "escrever no canal de logs";

        protected override string WorkOther => "concluir uma tarefa";

        protected override string FixMissingPermission =>
            "Não tenho todas as permissões necessárias ali: dê ao meu cargo **Ver canais**, **Enviar mensagens**, "
            + "**Inserir links**, **Anexar arquivos**, **Ver histórico de mensagens**, **Gerenciar canais** e "
            + "**Gerenciar cargos** em Configurações do servidor → Cargos e confira se o canal e a categoria dele não "
            + "as removem.";

        protected override string FixGuildIsFull =>
            "Este servidor tem 500 canais, e o Discord não permite mais do que isso: exclua alguns que não sejam "
            + "necessários.";

        protected override string FixGone => "O canal ou a mensagem não existe mais. Se precisar, crie de novo.";

        protected override string FixUnavailable =>
            "O Discord ficou tempo demais sem me responder. Se continuar, confira o status do Discord.";

        protected override string FixRefused => "O Discord recusou. Quem me mantém encontra o motivo no meu log.";

        protected override string CategoryIsFull =>
            "Uma categoria do Discord escolhida em `/config` está cheia ou não existe mais, então coloquei o canal de um "
            + "ticket em outro lugar. Tire canais dela ou escolha outra ali mesmo.";

        protected override string FixContentHidden =>
            "O Discord não me deixa ler o que as pessoas escrevem, então o canal continua lá. O dono do bot pode ativar "
            + "**Message Content Intent** na página Bot da aplicação, no portal de desenvolvedores do Discord. Vou tentar "
            + "de novo a cada hora.";

        protected override string FixArchiveSilent =>
            "O local onde as transcrições ficam guardadas não respondeu por uma hora, então o canal continua lá. Quem me "
            + "mantém encontra o motivo no meu log. Vou tentar de novo a cada hora.";

        protected override string OpenedFor(string by, string ticket, string opener) =>
            $"{by} abriu o {ticket} para {opener}.";

        protected override string Opened(string by, string ticket) => $"{by} abriu o {ticket}.";

        protected override string Claimed(string by, string ticket) => $"{by} assumiu o {ticket}.";

        protected override string Released(string by, string ticket) => $"{by} liberou o {ticket}.";

        protected override string Closed(string by, string ticket, string opener) =>
            $"{by} fechou o {ticket} de {opener}.";

        protected override string TranscriptStored(string ticket, string opener) =>
            $"A transcrição do {ticket} de {opener} foi guardada.";

        protected override string ChannelGone(string ticket) =>
            $"O canal do {ticket} foi excluído à mão, então o ticket está fechado.";

        protected override string NotOpened(string ticket, string opener) =>
            $"{opener} pediu o {ticket}, mas não foi possível abri-lo.";

        protected override string OpenerLeft(string ticket, string opener) =>
            $"{opener}, que abriu o {ticket}, saiu do servidor.";

        protected override string UserAdded(string by, string ticket, string whom) =>
            $"{by} adicionou {whom} ao {ticket}.";

        protected override string UserRemoved(string by, string ticket, string whom) =>
            $"{by} removeu {whom} do {ticket}.";

        protected override string RemovalAsked(string by, string ticket) => $"{by} mandou excluir o canal do {ticket}.";

        protected override string KeptLongEnough(string ticket) =>
            $"O prazo de leitura do canal do {ticket} terminou, e ele está sendo excluído.";

        protected override string Reopened(string by, string ticket) => $"{by} reabriu o {ticket}.";

        protected override string NotReopened(string ticket) => $"Não foi possível reabrir o {ticket}.";

        protected override string TranscriptWaived(string by, string ticket) =>
            $"{by} mandou excluir o canal do {ticket} sem transcrição.";

        protected override string Ticket(string number, string category) => $"ticket **{number}** ({category})";

        protected override string Somebody => "alguém";

        protected override string CountersRepaired =>
            "Minha contagem dos tickets daqui estava errada, e eu a corrigi. Se isso acontecer de novo, avise quem "
            + "mantém o bot.";

        protected override string MemberRepaired(string member) =>
            $"Minha lista dos tickets abertos de {member} estava errada, e eu a corrigi. Se isso acontecer de novo, "
            + "avise quem mantém o bot.";

        protected override string Me => "O bot";
    }

    private sealed class UpkeepWords : UpkeepTexts
    {
        protected override string HasLeft(string opener) =>
            $"👋 {opener} saiu deste servidor e não pode mais ler este ticket. Ele continua aberto: feche-o quando não "
            + "houver mais nada a fazer. Se a pessoa voltar, verá o ticket de novo.";
    }
}
