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

internal sealed class Spanish : Texts
{
    public override ImmutableArray<string> Locales { get; } = ["es-ES", "es-419"];

    public override string Name => "Español";

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

        protected override string Config => "ajustes";

        protected override string AddStaff => "añadir-equipo";

        protected override string RemoveStaff => "quitar-equipo";

        protected override string AddStaffRole => "añadir-rol-equipo";

        protected override string RemoveStaffRole => "quitar-rol-equipo";

        protected override string ListStaff => "ver-equipo";

        protected override string Open => "abrir";

        protected override string Tickets => "tickets";

        protected override string Claim => "atender";

        protected override string Unclaim => "liberar";

        protected override string CloseTicket => "cerrar";

        protected override string Reopen => "reabrir";

        protected override string AddUser => "añadir-usuario";

        protected override string RemoveUser => "quitar-usuario";

        protected override string Transcript => "transcripción";

        protected override string Dashboard => "tablero";

        protected override string Stats => "estadísticas";

        protected override string Help => "ayuda";

        protected override string CategoryOption => "categoría";

        protected override string ChannelOption => "canal";

        protected override string MemberOption => "miembro";

        protected override string PeriodOption => "periodo";

        protected override string ReasonOption => "motivo";

        protected override string RoleOption => "rol";

        protected override string SettingOption => "ajuste";

        protected override string TicketOption => "ticket";

        protected override string ValueOption => "valor";
    }

    private sealed class InteractionsWords : InteractionTexts
    {
        public override string OnlyInServers =>
            "Solo funciono en servidores. Abre un ticket en el servidor en el que necesitas ayuda.";

        public override string NotServed =>
            "No funciono en este servidor: mi propietario ha elegido en qué servidores trabajo y este no es uno de "
            + "ellos. Pídele que lo añada o expúlsame de aquí.";

        public override string AdministratorsOnly =>
            "Solo los administradores de este servidor pueden hacer eso. Pídeselo a uno de ellos o pide que te den "
            + "un rol con el permiso Administrador.";

        public override string ManagersOnly =>
            "Solo los administradores y los gestores de este servidor pueden hacer eso. Los administradores eligen "
            + "el rol de los gestores con `/ajustes`.";

        public override string Outdated =>
            "Esto es de una versión anterior de mí y ya no funciona. Pide a un administrador que publique un panel "
            + "nuevo con `/instalar`.";

        public override string NoTicketHere =>
            "Este canal no es un ticket. Usa el comando en el canal de un ticket; `/tickets` muestra dónde están.";

        public override string ChooseTicket =>
            "Este canal no es un ticket. Elige uno con la opción `ticket`: escribe su número o una palabra para "
            + "encontrarlo.";

        public override string OutOfTime =>
            "Esto ha tardado demasiado y no sé si se ha guardado. Pulsa 📋 **Mis tickets** en el panel para ver cómo "
            + "están las cosas antes de volver a intentarlo.";

        public override string Busy =>
            "Hay demasiadas personas haciendo lo mismo en este momento, así que no se ha guardado nada. Inténtalo "
            + "de nuevo en unos segundos.";

        public override string Failed(string reference) =>
            "Algo ha fallado por mi parte. Pulsa 📋 **Mis tickets** en el panel para ver cómo están las cosas. Si "
            + $"sigue ocurriendo, da esta referencia a un administrador: `{reference}`.";
    }

    private sealed class RefusalsWords : RefusalTexts
    {
        public override string NoSuchTicket =>
            "No conozco este ticket. Puede que sea de una versión anterior de mí; pulsa 📋 **Mis tickets** en el "
            + "panel para ver los tuyos.";

        public override string NoSuchNumber => "Aquí no hay ningún ticket con ese número.";

        protected override string NotStaff =>
            "Solo el equipo puede hacer eso. Si deberías formar parte de él, pide a un administrador que te añada "
            + "con `/añadir-equipo`.";

        protected override string NotYours => "Solo el equipo y quien abrió este ticket pueden hacer eso.";

        protected override string NotClaimed => "Nadie está atendiendo este ticket. Con `/atender` te encargas tú.";

        protected override string OpenerIsIn => "Este miembro abrió el ticket y ya lo ve.";

        protected override string NeverAdded =>
            "Solo se puede quitar a los miembros añadidos con `/añadir-usuario`. Quien abrió el ticket y el equipo "
            + "se quedan.";

        protected override string TooManyParticipants =>
            "Ya se ha añadido a 25 miembros a este ticket y no caben más. Con `/quitar-usuario` haces sitio.";

        protected override string OnlyStaffCloses =>
            "En este servidor, solo el equipo cierra los tickets. Escribe en el ticket que ya se puede cerrar y lo "
            + "harán.";

        protected override string NotClosed => "Este ticket ya está abierto.";

        protected override string StillReopening =>
            "Este ticket se está reabriendo. Inténtalo de nuevo en unos segundos.";

        protected override string StillLeaving =>
            "El canal de este ticket se está eliminando. Inténtalo de nuevo en unos segundos, cuando haya terminado.";

        protected override string NotKept => "El canal de este ticket está en uso y no se elimina.";

        protected override string AlreadyClosing => "Este ticket ya se está cerrando.";

        protected override string AlreadyClosed => "Este ticket ya está cerrado.";

        protected override string StillOpening =>
            "Este ticket todavía se está abriendo. Inténtalo de nuevo en unos segundos.";

        protected override string NeverOpened => "Este ticket no se pudo abrir, así que aquí no hay nada que hacer.";

        protected override string MovedOn => "Este ticket ha cambiado mientras tanto. Vuelve a mirarlo.";

        protected override string AlreadyClaimed(string by) => $"{by} ya está atendiendo este ticket.";
    }

    private sealed class OpeningWords : OpeningTexts
    {
        public override string FormTitle => "Crear un ticket";

        public override string CategoryQuestion => "¿De qué se trata?";

        public override string CategoryPlaceholder => "Elige una categoría";

        public override string ReasonQuestion => "¿En qué podemos ayudarte?";

        public override string ReasonHint => "De 10 a 1000 caracteres. Solo lo leerán el equipo y tú.";

        public override string OpenDescription => "Abre un ticket: un canal privado para hablar con el equipo.";

        public override string CategoryOption => "De qué se trata";

        public override string TicketsDescription =>
            "Muestra tus tickets o, si eres del equipo, los que están abiertos.";

        public override string NothingOpen => "No hay ningún ticket abierto. Todo el mundo ha recibido ayuda.";

        public override string OpenedByField => "Abierto por";

        public override string StateField => "Estado";

        public override string StrayAuditReason => "Un ticket tiene un solo canal";

        public override string CategoryGone => "Esta categoría ya no existe. `/abrir` muestra las que hay.";

        public override string OpenForName => "Abrir ticket para este miembro";

        public override string OpenAboutName => "Abrir un ticket sobre esto";

        public override string BotsOpenNone => "Los bots no tienen tickets. Elige a un miembro.";

        public override string NotHere =>
            "Esta persona ya no está en el servidor, así que nadie podría hablar con ella.";

        public override string FormChanged =>
            "Un administrador cambió las preguntas de esta categoría mientras las respondías. Vuelve a abrir el "
            + "formulario; aquí tienes lo que escribiste para copiarlo.";

        public override string ReasonLength =>
            "Describe lo que necesitas en 10 a 1000 caracteres. Los espacios al principio y al final no cuentan.";

        protected override string JustOpened =>
            "Hace un momento se abrió un ticket tuyo, así que tomé esto por el mismo clic. Pulsa 📋 **Mis tickets** para "
            + "encontrarlo; si quieres otro, inténtalo de nuevo en unos segundos.";

        protected override string JustOpenedFor(string opener) =>
            $"Hace un momento se abrió un ticket para {opener}, así que tomé esto por el mismo clic. Si quieres otro, "
            + "inténtalo de nuevo en unos segundos.";

        public override string NoTickets =>
            "Todavía no tienes tickets aquí. Abre uno en el panel de tickets o con `/abrir`.";

        public override string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber}";

        public override string AccessAuditReason(Ticket ticket) => $"Quién ve el ticket {ticket.DisplayNumber}";

        protected override string UsualWelcome =>
            "El equipo te atenderá pronto. Mientras tanto, añade todo lo que pueda ayudar.";

        protected override string Welcome(string opener, string next) => $"¡Hola, {opener}! {next}";

        protected override string LateWelcome(string opener, string asked, string opened, string next) =>
            $"¡Perdona la espera, {opener}! Pediste este ticket {asked} y no pude abrirlo hasta {opened}. {next}";

        public override string ParentName => "🎫・Tickets";

        public override string ClosedParentName => "📁・Tickets cerrados";

        public override string ParentAuditReason => "Esta categoría contiene los tickets";

        public override string ClosedParentAuditReason => "Esta categoría contiene los tickets cerrados";

        public override string Heading(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} · {Markdown.Escape(ticket.CategoryName)}";

        protected override string OpenedByFor(string staff, string opener) => $"{staff} para {opener}";

        protected override string StateOpening => "⏳ Abriéndose";

        protected override string StateOpen => "🟡 A la espera del equipo";

        protected override string StateClaimed(string by, string when) => $"🟢 Lo atiende {by} desde {when}";

        protected override string StateClosing => "🔒 Cerrándose";

        protected override string StateReopening => "🔓 Reabriéndose";

        protected override string StateKept(string closed, string removed) =>
            $"🔒 Cerrado {closed}; su canal se elimina {removed}";

        protected override string StateChannelDeleted(string when) => $"🔒 Cerrado {when}: se eliminó su canal";

        protected override string StateClosed(string when) => $"🔒 Cerrado {when}";

        protected override string StateFailed(string cause) => $"🔴 No se pudo abrir: {cause}";

        protected override string CausePermission => "me faltaba un permiso";

        protected override string CauseFull => "este servidor tenía 500 canales";

        protected override string CauseNotInGuild => "yo no estaba en este servidor";

        protected override string CauseUnavailable => "Discord no respondió";

        protected override string CauseRefused => "Discord rechazó su canal";

        protected override string IsClosed(Ticket ticket) => $"El ticket {ticket.DisplayNumber} está cerrado.";

        protected override string IsOpen(Ticket ticket, string channel) =>
            $"Tu ticket {ticket.DisplayNumber} está abierto: {channel}";

        protected override string IsOpenFor(Ticket ticket, string opener, string channel) =>
            $"El ticket {ticket.DisplayNumber} para {opener} está abierto: {channel}";

        protected override string IsBeingOpened(Ticket ticket) =>
            $"El ticket {ticket.DisplayNumber} se está abriendo. Pulsa 📋 **Mis tickets** en un momento para "
            + "encontrarlo.";

        protected override string CouldNotBeOpened => "Tu ticket no se pudo abrir y no cuenta para tu límite.";

        protected override string FixPermission =>
            "Me falta un permiso: un administrador debe dar a mi rol **Gestionar canales**, **Gestionar roles**, "
            + "**Ver canales**, **Enviar mensajes**, **Insertar enlaces**, **Adjuntar archivos** y **Leer el "
            + "historial de mensajes**, también en la categoría de los tickets. Después podrás volver a intentarlo.";

        protected override string FixFull =>
            "Este servidor tiene 500 canales y Discord no permite más: un administrador debe eliminar algunos. "
            + "Después podrás volver a intentarlo.";

        protected override string FixNotInGuild =>
            "Ya no estoy en este servidor: un administrador debe volver a invitarme.";

        protected override string FixUnavailable =>
            "Discord no me ha respondido durante varios minutos. Inténtalo de nuevo más tarde.";

        protected override string FixRefused =>
            "Discord no ha querido crear su canal. Avisa a un administrador; el motivo está en mi registro.";

        protected override string YouWrote => "Escribiste:";

        protected override string AtLimit(int limit) =>
            limit == 1
                ? "Ya tienes un ticket abierto y el límite es uno. Ciérralo antes de abrir otro:"
                : $"Ya tienes {limit} tickets abiertos y ese es el límite. Cierra uno antes de abrir otro:";

        public override string MyTicketsTitle => "Mis tickets";

        public override string OpenTicketsTitle(int count) => $"Tickets abiertos: {count}";

        public override string UnclaimedTicketsTitle(int count) => $"Tickets sin atender: {count}";

        protected override string LineBy(string line, string opener) => $"{line} por {opener}";

        public override string Page(int number, int count) => $"Página {number} de {count}";

        public override string PreviousPage => "Anterior";

        public override string NextPage => "Siguiente";

        protected override string Opened(string when) => $"creado {when}";
    }

    private sealed class SuggestionWords : SuggestionTexts
    {
        protected override string Open => "espera al equipo";

        protected override string Claimed => "en atención";

        protected override string Opening => "abriéndose";

        protected override string Reopening => "reabriéndose";

        protected override string Closed => "cerrado";

        protected override string Failed => "no llegó a abrirse";

        protected override string Closing => "cerrándose";
    }

    private sealed class ClaimingWords : ClaimingTexts
    {
        public override string Button => "Atender";

        public override string Claimed => "En atención";

        public override string ReleaseButton => "Liberar";

        public override string ClaimDescription => "Avisa a todos en este ticket de que te encargas tú.";

        public override string UnclaimDescription =>
            "Libera este ticket para que otra persona del equipo pueda atenderlo.";

        public override string Yours(Ticket ticket) =>
            $"Ahora atiendes tú el ticket {ticket.DisplayNumber}. Con `/liberar` vuelves a dejarlo libre.";

        public override string Released(Ticket ticket) =>
            $"El ticket {ticket.DisplayNumber} queda libre y vuelve a esperar al equipo. Con `/atender` te encargas "
            + "tú.";
    }

    private sealed class ClosingWords : ClosingTexts
    {
        public override string Button => "Cerrar";

        public override string CommandDescription => "Cierra este ticket o el que elijas.";

        public override string TicketOption => "Cuál; si no lo indicas, el ticket de este canal";

        public override string ReasonOption => "Por qué; lo verán todos en el ticket";

        public override string ReasonQuestion => "¿Por qué lo cierras? (opcional)";

        public override string ReasonHint => "Lo verán todos en este ticket.";

        public override string ClosesWhenOpen => "Este ticket se cerrará en cuanto su canal esté listo.";

        public override string NotDeleted =>
            "Este ticket está cerrado, pero Discord no ha querido eliminar su canal y he dejado de intentarlo. Un "
            + "administrador puede eliminarlo a mano; el motivo de Discord está en mi registro.";

        public override string MayNotDelete =>
            "Este ticket está cerrado, pero no tengo permiso para eliminar su canal. Un administrador puede "
            + "eliminarlo a mano y dar a mi rol **Gestionar canales** para que yo pueda eliminar el próximo.";

        public override string DeleteNow => "Eliminar ahora";

        public override string BeingDeleted => "El canal se está eliminando. Su transcripción se conserva.";

        public override string FormTitle(Ticket ticket) => $"¿Cerrar el ticket {ticket.DisplayNumber}?";

        public override string Done(Ticket ticket) => $"El ticket {ticket.DisplayNumber} está cerrado.";

        public override string AuditReason(Ticket ticket) => $"Se cierra el ticket {ticket.DisplayNumber}";

        protected override string WasClosed(Ticket ticket) => $"Se ha cerrado el ticket {ticket.DisplayNumber}.";

        protected override string WasClosedBy(Ticket ticket, string by) =>
            $"{by} ha cerrado el ticket {ticket.DisplayNumber}.";

        protected override string Reason(string reason) => $"Motivo: {reason}";

        protected override string IsKeptFor(string time) =>
            $"Puedes seguir leyendo este canal durante {time}; el equipo puede reabrir el ticket.";

        protected override string IsDeletedAfter(string time) =>
            $"Este canal se eliminará dentro de {time}; hasta entonces puedes leerlo y el equipo puede reabrir el "
            + "ticket.";

        protected override string IsDeletedIn(int seconds) => $"Este canal se eliminará dentro de {seconds} segundos.";

        protected override string InHours(int hours) => hours == 1 ? "una hora" : $"{hours} horas";

        protected override string InDays(int days) => $"{days} días";
    }

    private sealed class ReopeningWords : ReopeningTexts
    {
        public override string Button => "Reabrir";

        public override string CommandDescription => "Reabre este ticket cerrado o el que elijas.";

        public override string TicketOption => "Cuál; si no lo indicas, el ticket de este canal";

        public override string AuditReason(Ticket ticket) => $"Se reabre el ticket {ticket.DisplayNumber}";

        protected override string WasReopened(Ticket ticket) => $"Se ha reabierto el ticket {ticket.DisplayNumber}.";

        protected override string WasReopenedBy(Ticket ticket, string by) =>
            $"{by} ha reabierto el ticket {ticket.DisplayNumber}.";

        protected override string CanWriteAgain(string opener) => $"{opener}, ya puedes volver a escribir aquí.";

        protected override string HasLeft(string opener) =>
            $"{opener}, que lo abrió, ya no está en este servidor y no puede leerlo.";

        protected override string TranscriptBefore => "Transcripción de lo anterior";

        protected override string IsOpenAgain(Ticket ticket, string channel) =>
            $"El ticket {ticket.DisplayNumber} vuelve a estar abierto: {channel}";

        protected override string HasMovedOn(Ticket ticket) =>
            $"El ticket {ticket.DisplayNumber} se reabrió y ha cambiado desde entonces. Vuelve a mirarlo.";

        protected override string NotReopenedUnavailable =>
            "El ticket no se pudo reabrir: Discord no me ha respondido durante varios minutos. Inténtalo de nuevo "
            + "más tarde.";

        protected override string NotReopenedFull =>
            "El ticket no se pudo reabrir: este servidor tiene 500 canales y Discord no permite más. Un "
            + "administrador debe eliminar algunos. Después podrás volver a intentarlo.";

        protected override string NotReopenedPermission =>
            "El ticket no se pudo reabrir: me falta un permiso. Un administrador debe dar a mi rol **Gestionar "
            + "canales** y **Gestionar roles**, también en la categoría de los tickets. Después podrás volver a "
            + "intentarlo.";

        protected override string NotReopenedRefused =>
            "El ticket no se pudo reabrir: Discord lo ha rechazado. Avisa a un administrador; el motivo está en mi "
            + "registro.";
    }

    private sealed class ParticipantsWords : ParticipantTexts
    {
        public override string AddDescription => "Añade a un miembro a este ticket.";

        public override string AddMember => "A quién añadir";

        public override string RemoveDescription => "Quita de este ticket a un miembro que se añadió.";

        public override string RemoveMember => "A quién quitar";

        public override string NotHere =>
            "No he encontrado a este miembro en el servidor. Elige a alguien de la lista o invítalo primero.";

        public override string MayNot =>
            "Lo he anotado, pero no tengo permiso para cambiar quién ve este canal. Un administrador debe dar a mi "
            + "rol **Gestionar roles**, también en la categoría de los tickets; después, vuelve a usar el comando.";

        public override string NotDone =>
            "Lo he anotado, pero Discord no ha confirmado que haya cambiado quién ve este canal. Vuelve a usar el comando "
            + "en unos minutos.";

        public override string Added(UserId member) =>
            $"{Markdown.Mention(member)} ya ve este ticket y puede escribir en él. `/quitar-usuario` deshace el "
            + "cambio.";

        public override string Removed(UserId member) =>
            $"{Markdown.Mention(member)} ya no ve este ticket. `/añadir-usuario` deshace el cambio.";

        public override string StaysAsStaff(UserId member) =>
            $"Se ha quitado a {Markdown.Mention(member)}, pero sigue viendo este ticket porque es del equipo.";

        public override string Over(Ticket ticket) =>
            $"El ticket {ticket.DisplayNumber} está cerrado, así que no ha cambiado nada en su canal.";

        protected override string WasLetIn(string member) => $"Se ha añadido a {member} a este ticket.";

        protected override string WasLetInBy(string member, string staff) =>
            $"{staff} ha añadido a {member} a este ticket.";
    }

    private sealed class TranscriptsWords : TranscriptTexts
    {
        public override string CategoryFact => "Categoría";

        public override string OpenedByFact => "Abierto por";

        public override string ReasonFact => "Motivo";

        public override string MessagesFact => "Mensajes";

        public override string MadeFact => "Transcripción creada";

        public override string Forwarded => "Reenviado";

        public override string DeletedMessage => "un mensaje eliminado";

        public override string Pinned => "fijó un mensaje";

        public override string EditedMark => "editado";

        public override string AppMark => "app";

        public override string File => "Archivo";

        public override string Embed => "Embed";

        public override string Answers(string author) => $"en respuesta a {author}";

        public override string AllTimesAreUtc => "Todas las horas están en UTC.";

        protected override string MayNotRead =>
            "No puedo leer el historial de este canal. Da a mi rol **Ver canales** y **Leer el historial de "
            + "mensajes** aquí.";

        protected override string MayNotReadContent =>
            "Discord no me deja leer lo que escribe la gente. El propietario del bot puede activar **Message "
            + "Content Intent** en la página Bot de la aplicación, en el portal de desarrolladores de Discord.";

        protected override string ArchiveSilent => "No se puede acceder al lugar donde se guardan las transcripciones.";

        protected override string DiscordSilent => "Discord no ha respondido durante una hora.";

        public override string NotGivenOut => "Discord no lo ha entregado";

        public override string Show => "Transcripción";

        public override string DeleteAnyway => "Eliminar sin transcripción";

        public override string BeingDeleted => "El canal se está eliminando. Su transcripción no se ha conservado.";

        public override string NotClosing => "Este ticket ya no está esperando su transcripción.";

        public override string Description => "Obtén un enlace a todo lo que se escribió en un ticket.";

        public override string TicketOption => "Número del ticket; si no lo indicas, el de este canal";

        public override string NotYours => "Solo el equipo y quien abrió el ticket pueden obtener su transcripción.";

        public override string NoTranscript =>
            "Este ticket no tiene transcripción: su canal desapareció antes de que se pudiera crear una.";

        public override string NoSuchFile =>
            "No existe ese archivo. Usa `/transcripción` de nuevo para ver cuáles hay.";

        public override string Count(int messages) => messages == 1 ? "1 mensaje" : $"{messages} mensajes";

        public override string Beside(string name) => $"guardado como {name}";

        public override string NotKept(string why) => $"no guardado porque {why}";

        public override string CannotBeMade(string why) => $"La transcripción no se puede crear ahora. {why}";

        public override string FilesBeside =>
            "Los archivos con «guardado como» están guardados junto a la transcripción: pídelos con "
            + "/transcripción en el servidor.";

        public override string FilesLost(int files) =>
            files == 1
                ? "No se ha guardado un archivo; junto a él se indica por qué."
                : $"No se han guardado {files} archivos; junto a cada uno se indica por qué.";

        public override string Poll(string question) => $"Encuesta: {question}";

        public override string Sticker(string name) => $"Sticker: {name}";

        protected override string Asked => "pidió el ticket";

        protected override string ChannelMade => "Se creó el canal";

        protected override string ChannelNotMade => "No se pudo crear el canal";

        protected override string Claimed => "empezó a atender el ticket";

        protected override string Released => "liberó el ticket";

        protected override string Closed => "cerró el ticket";

        protected override string ChannelRemoved => "Se eliminó el canal";

        protected override string OpenerLeft => "Quien lo abrió ha salido del servidor";

        protected override string ChannelDeleted => "El canal se eliminó a mano";

        protected override string ChannelKept => "El canal se conservó para poder leerlo";

        protected override string KeptLongEnough => "Terminó el tiempo durante el que se conservaba el canal";

        protected override string RemovedKept => "hizo eliminar el canal conservado";

        protected override string ReopenedIt => "reabrió el ticket";

        protected override string ChannelReopened => "El canal volvió a estar abierto";

        protected override string NotReopened => "No se pudo reabrir";

        protected override string WaivedTranscript => "hizo eliminar el canal sin transcripción";

        protected override string ReleasedByRemoval(string name) =>
            $"quitó a {name} del equipo, y así el ticket quedó libre";

        protected override string LetIn(string name) => $"añadió a {name}";

        protected override string TookOut(string name) => $"quitó a {name}";

        protected override string Somebody => "alguien";

        public override string Heading(Ticket ticket) => $"Ticket {ticket.DisplayNumber}";

        protected override string StaysOpen(Ticket ticket, string why) =>
            $"⚠️ El ticket {ticket.DisplayNumber} está cerrado, pero no se pudo crear su transcripción, así que "
            + $"este canal se queda. {why} Lo intento de nuevo cada hora.";

        protected override string LinkTitle(Ticket ticket) => $"Transcripción del ticket {ticket.DisplayNumber}";

        protected override string OpenIt => "Abrir";

        protected override string Made(string when) => $"creada {when}";

        protected override string LinkWorksFor(int minutes) => $"El enlace funciona durante {minutes} minutos.";

        protected override string AsPlainText => "Como texto sin formato";

        public override string ChooseFile => "Abrir un archivo adjunto";

        public override string ChooseOneOf(int first, int last) =>
            first == last ? $"Archivo {first}" : $"Archivos {first} a {last}";

        protected override string OnlySomeFiles(int offered, int all) =>
            $"Abajo están {offered} de {all} archivos. El resto está guardado con los nombres que indica la transcripción; "
            + "quien me gestiona puede dártelo.";

        protected override string BeforeReopening => "Como era antes de que se reabriera el ticket";

        protected override string Reason(string reason) => $"Motivo: {reason}";

        protected override string InTheFile =>
            "Lo que se escribió en él está en el archivo: descárgalo y ábrelo en tu navegador.";

        protected override string TooMuchForAFile =>
            "Lo que se escribió en él es demasiado para un archivo aquí; con `/transcripción` en el servidor puedes "
            + "obtenerlo.";

        protected override string YoursWasClosed(Ticket ticket, string guild) =>
            $"Tu ticket {ticket.DisplayNumber} en **{guild}** se ha cerrado.";

        protected override string IsLargerThan(string size) => $"ocupa más de {size}";

        protected override string AllComeTo(string size) => $"los archivos de un ticket suman como máximo {size}";
    }

    private sealed class PanelsWords : PanelTexts
    {
        public override string SetupDescription =>
            "Prepara lo que necesitan los tickets y publica el panel de tickets en este canal.";

        public override string Title => "¿Necesitas ayuda?";

        public override string CreateButton => "Crear ticket";

        public override string SelectPlaceholder => "¿Con qué necesitas ayuda?";

        public override string NotPosted =>
            "No se pudo publicar el panel: Discord no lo ha aceptado. Inténtalo de nuevo más tarde.";

        protected override string DescriptionOfButtonAndSelect =>
            "Abre un ticket y habla con el equipo en un canal privado.\n\nPulsa 🎫 **Crear ticket** o elige un tema "
            + "abajo. 📋 **Mis tickets** muestra los tickets que has abierto.";

        protected override string DescriptionOfButtons =>
            "Abre un ticket y habla con el equipo en un canal privado.\n\nPulsa el botón de aquello con lo que "
            + "necesitas ayuda. 📋 **Mis tickets** muestra los tickets que has abierto.";

        protected override string DescriptionOfSelect =>
            "Abre un ticket y habla con el equipo en un canal privado.\n\nElige abajo con qué necesitas ayuda. 📋 "
            + "**Mis tickets** muestra los tickets que has abierto.";

        protected override string IsPosted(string link) => $"El panel está publicado: {link}";

        protected override string ThreeSteps => "A partir de aquí, tres pasos";

        protected override string SettingsStep(string config) =>
            $"Configura límites, categorías, registro y lo demás con {config}.";

        protected override string TryStep(string open) => $"Abre un ticket para probarlo: en el panel o con {open}.";

        protected override string GiveRoleStep(string role) =>
            $"Da {role} a tu equipo en Ajustes del servidor → Miembros: quien tiene este rol ve y responde los "
            + "tickets, igual que los administradores.";

        protected override string GiveOneOfRolesStep(string listStaff) =>
            $"Da a tu equipo uno de los roles que muestra {listStaff}: quien tiene uno ve y responde los tickets, "
            + "igual que los administradores.";

        protected override string NobodyStep(string addStaffRole) =>
            $"Indica quién forma el equipo con {addStaffRole}: por ahora, solo los administradores responden los "
            + "tickets.";

        protected override string MembersOnlyStep(string listStaff, string addStaffRole) =>
            $"Consulta quién forma el equipo con {listStaff} y añade un rol al equipo con {addStaffRole}.";

        protected override string NameOf(Permissions permission) =>
            permission switch
            {
                Permissions.ViewChannel => "Ver canales",
                Permissions.ManageChannels => "Gestionar canales",
                Permissions.ManageRoles => "Gestionar roles",
                Permissions.SendMessages => "Enviar mensajes",
                Permissions.EmbedLinks => "Insertar enlaces",
                Permissions.AttachFiles => "Adjuntar archivos",
                Permissions.ReadMessageHistory => "Leer el historial de mensajes",
                _ => throw new ArgumentOutOfRangeException(nameof(permission)),
            };

        protected override string Missing(string permissions) =>
            $"Todavía no puedo trabajar aquí. A mi rol le falta: {permissions}. Dáselo en Ajustes del servidor → "
            + "Roles, comprueba que este canal no se lo quite y vuelve a usar `/instalar`.";
    }

    private sealed class StaffingWords : StaffingTexts
    {
        public override string AddStaffDescription => "Añade a un miembro al equipo: verá y responderá los tickets.";

        public override string AddStaffMember => "A quién añadir al equipo";

        public override string RemoveStaffDescription => "Quita a un miembro del equipo.";

        public override string RemoveStaffMember => "A quién quitar del equipo";

        public override string AddStaffRoleDescription =>
            "Añade al equipo a todos los que tengan un rol: verán y responderán los tickets.";

        public override string AddStaffRoleRole => "El rol que se añade al equipo";

        public override string RemoveStaffRoleDescription => "Quita un rol del equipo.";

        public override string RemoveStaffRoleRole => "El rol que se quita del equipo";

        public override string ListStaffDescription => "Muestra quién forma el equipo.";

        public override string CategoryOption =>
            "Solo para los tickets de esta categoría; si no la indicas, para todos";

        public override string Unreadable => "No he podido leer a quién elegiste. Vuelve a elegir de la lista.";

        public override string Bots => "Los bots no pueden ser del equipo: no responden tickets.";

        public override string Everyone =>
            "El rol @everyone no puede ser del equipo: todos los miembros verían todos los tickets. Elige un rol "
            + "que solo tenga tu equipo.";

        public override string NoSuchCategory =>
            "Aquí no existe esa categoría. Elige una de la lista que se abre al escribir u omite la opción para que "
            + "valga para todos los tickets.";

        public override string Full =>
            "Ya hay 70 miembros y roles que ven estos tickets y en un canal no caben más. Mejor añade un rol al "
            + "equipo con `/añadir-rol-equipo` y asígnalo a las personas.";

        public override string FullInAll =>
            "La lista de tu equipo tiene 150 entradas y no caben más. Mejor añade un rol al equipo con "
            + "`/añadir-rol-equipo` y asígnalo a las personas.";

        public override string Nobody =>
            "Todavía no hay nadie en el equipo, así que solo los administradores pueden responder los tickets. "
            + "Añade a alguien con `/añadir-equipo` o un rol con `/añadir-rol-equipo`.";

        public override string NotDone =>
            "He anotado quién forma el equipo, pero Discord no me ha dejado cambiar quién ve los tickets abiertos. "
            + "Vuelve a usar el comando en unos minutos.";

        public override string ListTitle => "Equipo";

        public override string OfAll => "Todos los tickets";

        public override string OfGone => "Categorías que ya no existen";

        public override string RoleName => "Equipo de tickets";

        public override string RoleAuditReason => "Quien tiene este rol ve y responde los tickets";

        public override string StrayRoleAuditReason => "Basta con un rol para el equipo de los tickets";

        protected override string AddedToAll(string subject) =>
            $"{subject} forma parte del equipo a partir de ahora. Los tickets abiertos se actualizan en un minuto.";

        protected override string AddedTo(string category, string subject) =>
            $"{subject} forma parte del equipo de {category} a partir de ahora. Los tickets abiertos se actualizan "
            + "en un minuto.";

        protected override string AlreadyOfAll(string subject, string since) =>
            $"{subject} ya formaba parte del equipo (desde {since}). Estoy repasando de nuevo los tickets abiertos.";

        protected override string AlreadyOf(string category, string subject, string since) =>
            $"{subject} ya formaba parte del equipo de {category} (desde {since}). Estoy repasando de nuevo los "
            + "tickets abiertos.";

        protected override string RemovedFromAll(string subject) =>
            $"{subject} ya no forma parte del equipo. Los tickets abiertos se actualizan en un minuto; los que "
            + "atendía alguien que ya no es del equipo vuelven a esperar al equipo.";

        protected override string RemovedFrom(string category, string subject) =>
            $"{subject} ya no forma parte del equipo de {category}. Los tickets abiertos se actualizan en un "
            + "minuto; los que atendía alguien que ya no es de su equipo vuelven a esperar al equipo.";

        protected override string NotStaffOfAll(string subject) =>
            $"{subject} no forma parte del equipo. `/ver-equipo` muestra quién lo forma. Estoy repasando de nuevo "
            + "los tickets abiertos.";

        protected override string NotStaffOf(string category, string subject) =>
            $"{subject} no forma parte del equipo solo de {category}. `/ver-equipo` muestra quién forma cada "
            + "equipo. Estoy repasando de nuevo los tickets abiertos.";

        protected override string NotEverywhere(int refused, string channel) =>
            "He anotado quién forma el equipo, pero no tengo permiso para cambiar quién ve "
            + (refused == 1 ? $"el ticket {channel}." : $"{refused} de los tickets abiertos, entre ellos {channel}.")
            + " Un administrador debe dar a mi rol **Ver canales** y **Gestionar roles**, también en la categoría de "
            + "los tickets; después, vuelve a usar el comando.";

        protected override string Released(string claimer) =>
            $"{claimer} ya no forma parte del equipo aquí, así que este ticket vuelve a esperar al equipo. Con "
            + "`/atender` te encargas tú.";
    }

    private sealed class SettingsWords : SettingsTexts
    {
        public override string ConfigDescription => "Consulta y cambia cómo funcionan los tickets aquí.";

        public override string SettingOption => "Qué consultar o cambiar";

        public override string ValueOption => "El nuevo valor; \"reset\" restablece el original";

        public override string ChannelOption => "Para los ajustes que son un canal";

        public override string RoleOption => "Para los ajustes que son un rol";

        public override string Title => "Ajustes";

        public override string NotSet => "*sin definir*";

        public override string Now => "Ahora";

        public override string Choose => "Elige qué cambiar";

        public override string ChooseValue => "Elige un valor";

        public override string ChooseChannel => "Elige un canal";

        public override string ChooseRole => "Elige un rol";

        public override string ChangeButton => "Cambiar";

        public override string ResetButton => "Restablecer";

        public override string BackButton => "Todos los ajustes";

        public override string CategoriesButton => "Categorías de tickets";

        public override string Overview =>
            "Elige abajo un ajuste para ver qué hace y cambiarlo. Los cambios valen al momento y los paneles ya "
            + "publicados se actualizan.";

        public override string NoSetting =>
            "Indica también a qué ajuste te refieres: elígelo en la opción `ajuste` o usa solo `/ajustes` para "
            + "verlos todos.";

        public override string UnknownSetting => "Ese ajuste ya no existe. `/ajustes` muestra los que hay.";

        public override string CategoryBounds => "una categoría de este servidor";

        public override string ChannelBounds => "un canal de texto de este servidor";

        public override string RoleBounds => "un rol de este servidor, salvo @everyone";

        public override string TicketLimit => "Tickets por miembro";

        public override string TicketLimitMeans => "Cuántos tickets puede tener abiertos a la vez un miembro.";

        public override string LogsChannel => "Canal de registro";

        public override string LogsChannelMeans =>
            "Donde cuento al equipo qué pasa con los tickets, el equipo y los ajustes, y qué necesita la atención "
            + "de una persona.";

        public override string DashboardChannel => "Canal del tablero";

        public override string DashboardChannelMeans =>
            "Dónde está el tablero, un mensaje con cifras que se mantiene al día. Restablecer lo quita.";

        public override string StaffRole => "Rol del equipo";

        public override string StaffRoleMeans =>
            "Si `/instalar` crea un rol para tu equipo mientras nadie forme parte de él. `/añadir-rol-equipo` añade "
            + "otros.";

        public override string StaffRoleMade => "Se crea solo";

        public override string StaffRoleByHand => "Lo elijo yo";

        public override string TicketCategory => "Categoría de los tickets";

        public override string TicketCategoryMeans =>
            "La categoría de Discord en la que están los canales de los tickets. Si no hay ninguna definida o está "
            + "llena, creo una.";

        public override string Prefix => "Prefijo de los nombres de canal";

        public override string PrefixMeans => "Lo que va antes del número en el nombre del canal de un ticket.";

        public override string WhoMayClose => "Quién puede cerrar";

        public override string WhoMayCloseMeans => "Si los miembros pueden cerrar los tickets que abrieron.";

        public override string StaffAndOpenerClose => "El equipo y quien abrió el ticket";

        public override string StaffClose => "Solo el equipo";

        public override string OnClose => "Canal de un ticket cerrado";

        public override string OnCloseMeans => "Qué pasa con el canal de un ticket una vez guardada su transcripción.";

        public override string Removed => "Se elimina";

        public override string Kept => "Se conserva un tiempo, solo para leer";

        public override string RemovedAfter => "Horas hasta que se elimina";

        public override string RemovedAfterMeans =>
            "Si los canales de los tickets cerrados se eliminan: cuántas horas después del cierre. Con 0 se "
            + "eliminan al momento.";

        public override string KeptFor => "Horas que se conserva";

        public override string KeptForMeans =>
            "Si los canales de los tickets cerrados se conservan: durante cuántas horas. Si el servidor se queda "
            + "sin canales, los más antiguos se eliminan antes.";

        public override string ClosedCategory => "Categoría de los tickets cerrados";

        public override string ClosedCategoryMeans =>
            "La categoría de Discord en la que están los canales conservados. Si no hay ninguna definida o está "
            + "llena, creo una.";

        public override string ManagerRole => "Rol de gestor";

        public override string ManagerRoleMeans =>
            "Quienes lo tienen pueden usar `/tablero`, `/estadísticas` y `/ver-equipo`, igual que los administradores.";

        public override string Language => "Idioma";

        public override string LanguageMeans =>
            "El de lo que leen todos: paneles, tickets, registro. Lo que lee una sola persona está en el idioma de "
            + "esa persona.";

        public override string LanguageOfServer => "El del servidor, según Discord";

        public override string PanelTitle => "Panel: título";

        public override string PanelTitleMeans => "El encabezado de los paneles de tickets.";

        public override string PanelText => "Panel: texto";

        public override string PanelTextMeans =>
            "Lo que dicen los paneles de tickets. Puedes usar el formato de Discord.";

        public override string PanelColor => "Panel: color";

        public override string PanelColorMeans => "El color de la barra a la izquierda de los paneles de tickets.";

        public override string ColorBounds => "un color como `#` y seis dígitos hexadecimales, por ejemplo `#FFFF00`";

        public override string PanelStyle => "Panel: estilo";

        public override string PanelStyleMeans => "Cómo eligen los miembros de qué trata su ticket.";

        public override string ButtonsAndSelect => "Un botón que pregunta y una lista";

        public override string Buttons => "Un botón por cada categoría de tickets";

        public override string Select => "Una lista de las categorías de tickets";

        public override string TooManyForButtons =>
            "En un panel caben los botones de 20 categorías de tickets. Elige otro estilo o quita antes algunas "
            + "categorías.";

        public override string TooMuchText =>
            "Los textos de tus categorías de tickets y del panel son demasiado largos en conjunto. Acorta antes "
            + "algunos.";

        public override string NumberBounds(int least, int most) => $"un número entero de {least} a {most}";

        public override string TextBounds(int most) => $"un texto de 1 a {most} caracteres";

        public override string PrefixBounds(int most) =>
            $"de 1 a {most} letras, dígitos, emojis, `-` o `_`, sin espacios, por ejemplo `ticket-`";

        public override string ChoiceBounds(IEnumerable<string> words) =>
            $"uno de estos valores: `{string.Join("`, `", words)}`";

        public override string Refusal(string name, string bounds) =>
            $"**{name}** admite {bounds}. No se ha cambiado nada.";

        public override string RefusalWithOption(string name, string bounds, string option) =>
            $"**{name}** admite {bounds}, en la opción `{option}`. No se ha cambiado nada.";

        public override string Changed(string name, string before, string after) =>
            $"**{name}** ha cambiado. Ahora: {after}. Antes: {before}.";

        public override string Unchanged(string name, string value) => $"**{name}** ya tenía este valor: {value}.";

        public override string Takes(string bounds) => $"Admite {bounds}.";
    }

    private sealed class CategoriesWords : CategoryTexts
    {
        public override string Title => "Categorías de tickets";

        public override string Overview =>
            "Los miembros eligen una de estas al abrir un ticket. Elige una para cambiarla; los paneles ya "
            + "publicados se actualizan.";

        public override string ParentField => "Categoría de Discord";

        public override string Pick => "Elige una categoría para cambiarla";

        public override string AddButton => "Añadir categoría";

        public override string EditButton => "Editar";

        public override string UpButton => "Subir";

        public override string DownButton => "Bajar";

        public override string RemoveButton => "Quitar";

        public override string ReallyRemoveButton => "Sí, quitar";

        public override string KeepButton => "Conservar";

        public override string AddQuestionButton => "Añadir pregunta";

        public override string RemoveQuestionButton => "Quitar la pregunta";

        public override string EditQuestionButton => "Editar la pregunta";

        public override string TranscriptsOnButton => "Enviar transcripciones";

        public override string TranscriptsOffButton => "No enviar transcripciones";

        public override string BackButton => "Todas las categorías";

        public override string BackToCategoryButton => "Volver";

        public override string ParentPlaceholder => "Categoría de Discord para sus tickets";

        public override string PickQuestion => "Elige una pregunta para cambiarla";

        public override string AddTitle => "Añadir una categoría de tickets";

        public override string EditTitle => "Editar una categoría de tickets";

        public override string Label => "Nombre";

        public override string LabelHint => "De 1 a 80 caracteres; un botón del panel los muestra todos.";

        public override string Emoji => "Emoji";

        public override string EmojiHint => "Un emoji estándar, no uno de un servidor; o nada.";

        public override string Description => "Descripción";

        public override string DescriptionHint =>
            "Se muestra bajo el nombre en las listas; 100 caracteres como máximo.";

        public override string Welcome => "Texto de bienvenida";

        public override string WelcomeHint =>
            "Lo primero que leen los miembros en su ticket. Si está vacío, el texto habitual.";

        public override string QuestionTitle => "Una pregunta del formulario";

        public override string Question => "Pregunta";

        public override string QuestionHint => "De 1 a 45 caracteres.";

        public override string Kind => "Se responde con";

        public override string Short => "Un texto corto";

        public override string Paragraph => "Un texto largo";

        public override string Select => "Una opción de una lista";

        public override string Required => "¿Hay que responderla?";

        public override string RequiredYes => "Sí";

        public override string RequiredNo => "No";

        public override string Hint => "Explicación";

        public override string HintHint => "Se muestra bajo la pregunta, 100 caracteres como máximo; o nada.";

        public override string Choices => "Opciones";

        public override string ChoicesHint =>
            "Para elegir de una lista: de 1 a 25, una por línea, 100 caracteres como máximo cada una.";

        public override string NoQuestions => "La habitual: ¿en qué podemos ayudarte?";

        public override string QuestionsField => "Preguntas";

        public override string TranscriptsField => "Transcripciones";

        public override string TranscriptsOn =>
            "Quien abre un ticket recibe la transcripción por mensaje directo al cerrarse.";

        public override string TranscriptsOff =>
            "Quien abre un ticket no recibe la transcripción sin pedirla; puede obtenerla con `/transcripción`.";

        public override string NoDescription => "No tiene descripción.";

        public override string UsualWelcome => "El texto habitual.";

        public override string Gone => "Esta categoría ya no existe. Alguien la ha quitado.";

        public override string Moved => "Alguien ha cambiado las preguntas mientras tanto. Vuelve a mirarlas.";

        public override string LastOne =>
            "Esta es la última categoría y los miembros necesitan una para elegir. Añade antes otra.";

        public override string TooMany =>
            "Hay 25 categorías, que son todas las que Discord muestra en una lista. Quita antes una.";

        public override string TooManyQuestions => "En un formulario caben cinco preguntas. Quita antes una.";

        public override string LabelBounds => "El nombre de una categoría tiene de 1 a 80 caracteres.";

        public override string LabelTaken => "Otra categoría ya tiene este nombre. Elige uno distinto.";

        public override string EmojiBounds =>
            "Eso no es un único emoji estándar. Los emojis de un servidor no se pueden usar; si no quieres ninguno, "
            + "deja el campo vacío.";

        public override string DescriptionBounds => "La descripción de una categoría tiene como máximo 100 caracteres.";

        public override string WelcomeBounds => "Un texto de bienvenida tiene como máximo 1000 caracteres.";

        public override string QuestionBounds =>
            "Una pregunta tiene de 1 a 45 caracteres y una explicación de 100 como máximo. Una lista necesita de 1 "
            + "a 25 opciones, una por línea, de 100 caracteres como máximo cada una.";

        public override string ReallyRemove(TicketCategory category) =>
            $"¿Quitar **{Markdown.Escape(category.Name)}**? Los miembros ya no podrán elegirla. Los tickets que se "
            + "abrieron en ella se quedan como están.";

        protected override string MayBeEmpty => "puede quedar vacía";

        protected override string KindShort => "un texto corto";

        protected override string KindParagraph => "un texto largo";

        protected override string KindSelect => "una opción de una lista";

        public override (string Label, string Description) DefaultOf(string key) =>
            key switch
            {
                "general" => ("Soporte general", "Preguntas y todo lo que no encaja en otro sitio"),
                "technical" => ("Soporte técnico", "Algo no funciona como debería"),
                "billing" => ("Facturación", "Pagos, facturas y reembolsos"),
                "report" => ("Denunciar a un usuario", "Alguien incumple las normas"),
                "other" => ("Otros", "Nada de lo anterior"),
                _ => throw new ArgumentOutOfRangeException(nameof(key), key, message: null),
            };
    }

    private sealed class HelpWords : HelpTexts
    {
        public override string Description => "Muestra lo que puedes hacer aquí.";

        public override string Title => "Cómo funcionan los tickets aquí";

        public override string Everyone =>
            "🎫 El panel de tickets abre un canal privado para hablar con el equipo.\n"
            + "📋 **Mis tickets** en el panel muestra tus tickets.";

        public override string Close =>
            "🔒 **Cerrar** en un ticket lo termina. Su canal se elimina o se conserva un tiempo para poder leerlo.";

        public override string InMessageMenu => "En el menú de un mensaje, en **Aplicaciones**: un ticket que lo cita.";

        public override string InMemberMenu => "En el menú de un miembro, en **Aplicaciones**: un ticket en su nombre.";

        public override string StaffTitle => "Como parte del equipo";

        public override string Staff =>
            "🙋 **Atender** en un ticket avisa a todos de que te encargas tú. ↩️ **Liberar** lo deja libre de nuevo. "
            + "🔒 **Cerrar** lo termina, con un motivo si quieres.";

        public override string CommandsTitle => "Tus comandos";
    }

    private sealed class StatisticsWords : StatsTexts
    {
        public override string CommandDescription =>
            "Muestra cifras: tickets, tiempo hasta la primera atención y tiempo hasta el cierre.";

        public override string MemberOption => "Solo lo que atendió y cerró este miembro del equipo";

        public override string CategoryOption => "Solo los tickets de esta categoría";

        public override string PeriodOption => "De qué días; si no lo indicas, de los últimos 7";

        public override string NoSuchCategory =>
            "No existe esa categoría. Elige una de las que se sugieren al escribir.";

        protected override string Footer =>
            "Los días terminan a medianoche UTC. Los tiempos se desvían un 19 % como máximo.";

        protected override string NoTimes => "Todavía no hay datos";

        public override string PeriodToday => "hoy";

        public override string PeriodWeek => "7 días";

        public override string PeriodMonth => "30 días";

        public override string PeriodAll => "desde el principio";

        protected override string Times(string median, string most, int tickets) =>
            $"Mediana: **{median}**\n90 % en menos de: **{most}**\nTickets: {tickets}";

        protected override string DayUnit => "d";

        protected override string MemberField => "Miembro";

        protected override string CategoryField => "Categoría";

        protected override string OpenedField => "Abiertos";

        protected override string ClaimedField => "Atendidos";

        protected override string ClosedField => "Cerrados";

        protected override string ToFirstClaimField => "Tiempo hasta la primera atención";

        protected override string ToCloseField => "Tiempo hasta el cierre";

        protected override string TitleToday => "Tickets de hoy";

        protected override string TitleWeek => "Tickets de los últimos 7 días";

        protected override string TitleMonth => "Tickets de los últimos 30 días";

        protected override string TitleAll => "Todos los tickets";
    }

    private sealed class DashboardWords : DashboardTexts
    {
        public override string CommandDescription =>
            "Muestra aquí cómo van los tickets, en un mensaje que se mantiene al día.";

        public override string Title => "Los tickets de un vistazo";

        public override string OpenButton => "Tickets abiertos";

        public override string UnclaimedButton => "Sin atender";

        public override string Footer => "Los días terminan a medianoche UTC";

        public override string NobodyUnclaimed => "Todos los tickets abiertos tienen a alguien que los atiende.";

        public override string NotPosted =>
            "No se pudo publicar el tablero: Discord no lo ha aceptado. Inténtalo de nuevo más tarde.";

        public override string MayNotPost =>
            "No tengo permiso para publicar aquí. Da a mi rol **Ver canales**, **Enviar mensajes**, **Insertar "
            + "enlaces** y **Leer el historial de mensajes** en este canal y vuelve a intentarlo.";

        protected override string Nothing => "Nada todavía.";

        public override string Posted(ChannelId channel) =>
            $"El tablero está en {Markdown.Mention(channel)} y se actualiza solo. Con `/tablero` en otro canal lo "
            + "mueves allí.";

        protected override string OpenField => "Abiertos";

        protected override string UnclaimedField => "Sin atender";

        protected override string ClaimedField => "En atención";

        protected override string OpenedTodayField => "Abiertos hoy";

        protected override string ClosedTodayField => "Cerrados hoy";

        protected override string ClosedInAllField => "Cerrados en total";

        protected override string WaitingLongestField => "El que más espera";

        protected override string CategoriesField => "Por categoría: abiertos ahora y abiertos en los últimos 14 días";

        protected override string MembersField => "Por miembro del equipo, en los últimos 14 días";

        protected override string ChartField => "Los últimos 14 días: abiertos, cerrados";

        protected override string NobodyWaits => "Nadie espera al equipo.";

        protected override string RemovedCategories => "Categorías que se quitaron";

        protected override string MemberLine(string member, int claimed, int closed) =>
            $"{member} · atendidos: {claimed} · cerrados: {closed}";

        protected override string More(int count) => $"y {count} más";
    }

    private sealed class LogsWords : LogTexts
    {
        public override string TranscriptButton => "Transcripción";

        public override string TroubleTitle => "Algo necesita tu atención";

        public override string Server(string name) => $"En tu servidor **{Markdown.Escape(name)}**:";

        protected override string SettingChanged(string by, string name, string after, string before) =>
            $"{by} cambió **{name}**. Ahora: {after}. Antes: {before}.";

        protected override string StaffAddedToAll(string by, string subject) =>
            $"{by} añadió a {subject} al equipo de todos los tickets.";

        protected override string StaffAdded(string by, string subject, string category) =>
            $"{by} añadió a {subject} al equipo de **{category}**.";

        protected override string StaffRemovedFromAll(string by, string subject) =>
            $"{by} quitó a {subject} del equipo.";

        protected override string StaffRemoved(string by, string subject, string category) =>
            $"{by} quitó a {subject} del equipo de **{category}**.";

        protected override string CouldNot(string work) => $"No he podido {work}.";

        protected override string WorkOpen => "abrir el canal de un ticket";

        protected override string WorkRecheck => "comprobar si los tickets de un miembro siguen ahí";

        protected override string WorkHeader => "mostrar en un ticket quién lo atiende";

        protected override string WorkAnnounce => "anunciar en un ticket que está cerrado";

        protected override string WorkTranscript => "crear la transcripción de un ticket";

        protected override string WorkRemove => "eliminar el canal de un ticket cerrado";

        protected override string WorkKeep => "conservar el canal de un ticket cerrado para poder leerlo";

        protected override string WorkReopen => "reabrir un ticket";

        protected override string WorkParticipant => "añadir a alguien a un ticket o quitarlo de él";

        protected override string WorkAccess =>
            "dar acceso al equipo a todos los tickets abiertos o quitárselo a alguien";

        protected override string WorkLook => "ocuparme de los tickets de aquí";

        protected override string WorkPanel => "editar el panel de tickets";

        protected override string WorkDashboard => "publicar o editar el tablero";

        protected override string WorkLog => "escribir en el canal de registro";

        protected override string WorkOther => "terminar una tarea";

        protected override string FixMissingPermission =>
            "Me falta un permiso allí: da a mi rol **Ver canales**, **Enviar mensajes**, **Insertar enlaces**, "
            + "**Adjuntar archivos**, **Leer el historial de mensajes**, **Gestionar canales** y **Gestionar roles** "
            + "en Ajustes del servidor → Roles, y comprueba que el canal y su categoría no se los quiten.";

        protected override string FixGuildIsFull =>
            "Este servidor tiene 500 canales y Discord no permite más: elimina algunos que no hagan falta.";

        protected override string FixGone => "El canal o el mensaje ya no existe. Si lo necesitas, vuelve a crearlo.";

        protected override string FixUnavailable =>
            "Discord ha tardado demasiado en responderme. Si continúa, consulta el estado de Discord.";

        protected override string FixRefused =>
            "Discord lo ha rechazado. Quien me gestiona encontrará el motivo en mi registro.";

        protected override string CategoryIsFull =>
            "Una categoría de Discord elegida en `/ajustes` está llena o ya no existe, así que he puesto el canal de un "
            + "ticket en otro sitio. Saca canales de ella o elige otra allí mismo.";

        protected override string FixContentHidden =>
            "Discord no me deja leer lo que escribe la gente, así que el canal se queda. El propietario del bot puede "
            + "activar **Message Content Intent** en la página Bot de la aplicación, en el portal de desarrolladores de "
            + "Discord. Lo intento de nuevo cada hora.";

        protected override string FixArchiveSilent =>
            "No se ha podido acceder durante una hora al lugar donde se guardan las transcripciones, así que el canal se "
            + "queda. Quien me gestiona encontrará el motivo en mi registro. Lo intento de nuevo cada hora.";

        protected override string OpenedFor(string by, string ticket, string opener) =>
            $"{by} abrió el {ticket} para {opener}.";

        protected override string Opened(string by, string ticket) => $"{by} abrió el {ticket}.";

        protected override string Claimed(string by, string ticket) => $"{by} empezó a atender el {ticket}.";

        protected override string Released(string by, string ticket) => $"{by} liberó el {ticket}.";

        protected override string Closed(string by, string ticket, string opener) =>
            $"{by} cerró el {ticket} de {opener}.";

        protected override string TranscriptStored(string ticket, string opener) =>
            $"Se ha guardado la transcripción del {ticket} de {opener}.";

        protected override string ChannelGone(string ticket) =>
            $"Se eliminó a mano el canal del {ticket}, así que el ticket está cerrado.";

        protected override string NotOpened(string ticket, string opener) =>
            $"{opener} pidió el {ticket}, que no se pudo abrir.";

        protected override string OpenerLeft(string ticket, string opener) =>
            $"{opener}, que abrió el {ticket}, ha salido del servidor.";

        protected override string UserAdded(string by, string ticket, string whom) =>
            $"{by} añadió a {whom} al {ticket}.";

        protected override string UserRemoved(string by, string ticket, string whom) =>
            $"{by} quitó a {whom} del {ticket}.";

        protected override string RemovalAsked(string by, string ticket) =>
            $"{by} hizo eliminar el canal del {ticket}.";

        protected override string KeptLongEnough(string ticket) =>
            $"Ha terminado el tiempo de conservación del canal del {ticket} y se elimina.";

        protected override string Reopened(string by, string ticket) => $"{by} reabrió el {ticket}.";

        protected override string NotReopened(string ticket) => $"No se pudo reabrir el {ticket}.";

        protected override string TranscriptWaived(string by, string ticket) =>
            $"{by} hizo eliminar el canal del {ticket} sin transcripción.";

        protected override string Ticket(string number, string category) => $"ticket **{number}** ({category})";

        protected override string Somebody => "alguien";

        protected override string CountersRepaired =>
            "Mi cuenta de los tickets de aquí no cuadraba y la he corregido. Si vuelve a pasar, avisa a quien "
            + "administra el bot.";

        protected override string MemberRepaired(string member) =>
            $"Mi lista de los tickets abiertos de {member} no cuadraba y la he corregido. Si vuelve a pasar, avisa a "
            + "quien administra el bot.";

        protected override string Me => "El bot";
    }

    private sealed class UpkeepWords : UpkeepTexts
    {
        protected override string HasLeft(string opener) =>
            $"👋 {opener} ya no está en este servidor y no puede leer este ticket. Sigue abierto: ciérralo cuando no "
            + "quede nada por hacer. Si vuelve, lo verá de nuevo.";
    }
}
