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

internal sealed class German : Texts
{
    public override ImmutableArray<string> Locales { get; } = ["de"];

    public override string Name => "Deutsch";

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
        protected override string Setup => "einrichten";

        protected override string Config => "einstellungen";

        protected override string AddStaff => "team-hinzufügen";

        protected override string RemoveStaff => "team-entfernen";

        protected override string AddStaffRole => "teamrolle-hinzufügen";

        protected override string RemoveStaffRole => "teamrolle-entfernen";

        protected override string ListStaff => "team";

        protected override string Open => "ticket-erstellen";

        protected override string Tickets => "tickets";

        protected override string Claim => "übernehmen";

        protected override string Unclaim => "freigeben";

        protected override string CloseTicket => "ticket-schließen";

        protected override string Reopen => "wieder-öffnen";

        protected override string AddUser => "mitglied-hinzufügen";

        protected override string RemoveUser => "mitglied-entfernen";

        protected override string Transcript => "transkript";

        protected override string Dashboard => "dashboard";

        protected override string Stats => "statistik";

        protected override string Help => "hilfe";

        protected override string CategoryOption => "kategorie";

        protected override string ChannelOption => "kanal";

        protected override string MemberOption => "mitglied";

        protected override string PeriodOption => "zeitraum";

        protected override string ReasonOption => "grund";

        protected override string RoleOption => "rolle";

        protected override string SettingOption => "einstellung";

        protected override string TicketOption => "ticket";

        protected override string ValueOption => "wert";
    }

    private sealed class InteractionsWords : InteractionTexts
    {
        public override string OnlyInServers =>
            "Ich funktioniere nur auf Servern. Erstelle dein Ticket auf dem Server, auf dem du Hilfe brauchst.";

        public override string NotServed =>
            "Auf diesem Server arbeite ich nicht: Wer mich betreibt, hat festgelegt, auf welchen Servern ich aktiv "
            + "bin, und dieser gehört nicht dazu. Bitte darum, ihn freizuschalten, oder entferne mich von hier.";

        public override string AdministratorsOnly =>
            "Das können nur Administratoren dieses Servers. Frag dort nach oder lass dir eine Rolle mit der "
            + "Berechtigung „Administrator“ geben.";

        public override string ManagersOnly =>
            "Das können nur Administratoren und Manager dieses Servers. Administratoren legen die Managerrolle mit "
            + "`/einstellungen` fest.";

        public override string Outdated =>
            "Das stammt von einer älteren Version von mir und funktioniert nicht mehr. Bitte einen Administrator, mit "
            + "`/einrichten` ein neues Panel zu posten.";

        public override string NoTicketHere =>
            "Dieser Kanal ist kein Ticket. Nutze den Befehl im Kanal eines Tickets; `/tickets` zeigt dir, wo sie sind.";

        public override string ChooseTicket =>
            "Dieser Kanal ist kein Ticket. Wähle eines mit der Option `ticket`: Gib seine Nummer ein oder ein Wort, "
            + "um es zu finden.";

        public override string OutOfTime =>
            "Das hat zu lange gedauert, und ich weiß nicht, ob es gespeichert wurde. Klick im Panel auf 📋 **Meine "
            + "Tickets** und sieh nach, bevor du es noch einmal versuchst.";

        public override string Busy =>
            "Gerade machen zu viele Leute dasselbe, deshalb wurde nichts gespeichert. Versuch es bitte in ein paar "
            + "Sekunden noch einmal.";

        public override string Failed(string reference) =>
            "Bei mir ist etwas schiefgelaufen. Klick im Panel auf 📋 **Meine Tickets**, um den aktuellen Stand zu "
            + $"sehen. Wenn es öfter passiert, gib einem Administrator diese Referenz: `{reference}`.";
    }

    private sealed class RefusalsWords : RefusalTexts
    {
        public override string NoSuchTicket =>
            "Dieses Ticket kenne ich nicht. Vielleicht stammt es von einer älteren Version von mir; mit 📋 **Meine "
            + "Tickets** im Panel siehst du deine.";

        public override string NoSuchNumber => "Ein Ticket mit dieser Nummer gibt es hier nicht.";

        protected override string NotStaff =>
            "Das kann nur das Team. Wenn du dazugehören solltest, bitte einen Administrator, dich mit "
            + "`/team-hinzufügen` aufzunehmen.";

        protected override string NotYours =>
            "Das können nur das Team und das Mitglied, das dieses Ticket erstellt hat.";

        protected override string NotClaimed =>
            "Dieses Ticket hat noch niemand übernommen. Mit `/übernehmen` gehört es dir.";

        protected override string OpenerIsIn => "Dieses Mitglied hat das Ticket erstellt und sieht es bereits.";

        protected override string NeverAdded =>
            "Entfernen kannst du nur Mitglieder, die mit `/mitglied-hinzufügen` dazugekommen sind. Das Team und wer "
            + "das Ticket erstellt hat, bleiben drin.";

        protected override string TooManyParticipants =>
            "Zu diesem Ticket wurden schon 25 Mitglieder hinzugefügt, mehr passen nicht hinein. Mit "
            + "`/mitglied-entfernen` schaffst du Platz.";

        protected override string OnlyStaffCloses =>
            "Auf diesem Server schließt nur das Team Tickets. Schreib ins Ticket, dass es geschlossen werden kann, "
            + "dann kümmert sich das Team darum.";

        protected override string NotClosed => "Dieses Ticket ist bereits offen.";

        protected override string StillReopening =>
            "Dieses Ticket wird gerade wieder geöffnet. Versuch es bitte in ein paar Sekunden noch einmal.";

        protected override string StillLeaving =>
            "Der Kanal dieses Tickets wird gerade gelöscht. Versuch es bitte in ein paar Sekunden noch einmal, wenn "
            + "das erledigt ist.";

        protected override string NotKept => "Der Kanal dieses Tickets wird noch gebraucht und bleibt.";

        protected override string AlreadyClosing => "Dieses Ticket wird bereits geschlossen.";

        protected override string AlreadyClosed => "Dieses Ticket ist bereits geschlossen.";

        protected override string StillOpening =>
            "Dieses Ticket wird noch erstellt. Versuch es bitte in ein paar Sekunden noch einmal.";

        protected override string NeverOpened =>
            "Dieses Ticket konnte nicht erstellt werden, hier gibt es also nichts zu tun.";

        protected override string MovedOn =>
            "Dieses Ticket hat sich inzwischen geändert. Sieh es dir bitte noch einmal an.";

        protected override string AlreadyClaimed(string by) => $"{by} hat dieses Ticket bereits übernommen.";
    }

    private sealed class OpeningWords : OpeningTexts
    {
        public override string FormTitle => "Ticket erstellen";

        public override string CategoryQuestion => "Worum geht es?";

        public override string CategoryPlaceholder => "Wähle eine Kategorie";

        public override string ReasonQuestion => "Wie können wir dir helfen?";

        public override string ReasonHint => "10 bis 1000 Zeichen. Nur du und das Team können das lesen.";

        public override string OpenDescription =>
            "Ein Ticket erstellen: einen privaten Kanal, in dem du mit dem Team sprichst.";

        public override string CategoryOption => "Worum es geht";

        public override string TicketsDescription => "Deine Tickets anzeigen; im Team: alle offenen.";

        public override string NothingOpen => "Kein Ticket ist offen. Allen wurde geholfen.";

        public override string OpenedByField => "Erstellt von";

        public override string StateField => "Status";

        public override string StrayAuditReason => "Ein Ticket hat nur einen Kanal";

        public override string CategoryGone =>
            "Diese Kategorie gibt es nicht mehr. `/ticket-erstellen` zeigt dir die aktuellen.";

        public override string OpenForName => "Ticket für Mitglied erstellen";

        public override string OpenAboutName => "Ticket dazu erstellen";

        public override string BotsOpenNone => "Bots haben keine Tickets. Wähle ein Mitglied.";

        public override string NotHere =>
            "Diese Person ist nicht mehr auf diesem Server, also könnte niemand mit ihr sprechen.";

        public override string FormChanged =>
            "Während du geantwortet hast, wurden die Fragen dieser Kategorie geändert. Öffne das Formular bitte noch "
            + "einmal; was du geschrieben hast, kannst du hier kopieren.";

        public override string ReasonLength =>
            "Beschreib bitte in 10 bis 1000 Zeichen, was du brauchst. Leerzeichen am Anfang und am Ende zählen nicht.";

        protected override string JustOpened =>
            "Eben erst wurde ein Ticket für dich erstellt, deshalb habe ich das als denselben Klick gewertet. Mit 📋 "
            + "**Meine Tickets** findest du es; für ein weiteres versuch es in ein paar Sekunden noch einmal.";

        protected override string JustOpenedFor(string opener) =>
            $"Eben erst wurde ein Ticket für {opener} erstellt, deshalb habe ich das als denselben Klick gewertet. Für ein "
            + "weiteres versuch es in ein paar Sekunden noch einmal.";

        public override string NoTickets =>
            "Du hast hier noch keine Tickets. Über das Ticket-Panel oder mit `/ticket-erstellen` legst du eines an.";

        public override string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber}";

        public override string AccessAuditReason(Ticket ticket) => $"Wer Ticket {ticket.DisplayNumber} sieht";

        protected override string UsualWelcome =>
            "Das Team ist bald für dich da. Schreib in der Zwischenzeit gern alles, was weiterhelfen könnte.";

        protected override string Welcome(string opener, string next) => $"Willkommen, {opener}! {next}";

        protected override string LateWelcome(string opener, string asked, string opened, string next) =>
            $"Entschuldige die Wartezeit, {opener}! Du hast dieses Ticket {asked} angefragt, und ich konnte es erst "
            + $"{opened} erstellen. {next}";

        public override string ParentName => "🎫・Tickets";

        public override string ClosedParentName => "📁・Geschlossene Tickets";

        public override string ParentAuditReason => "In dieser Kategorie liegen die Tickets";

        public override string ClosedParentAuditReason => "In dieser Kategorie liegen die geschlossenen Tickets";

        public override string Heading(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} · {Markdown.Escape(ticket.CategoryName)}";

        protected override string OpenedByFor(string staff, string opener) => $"{staff} für {opener}";

        protected override string StateOpening => "⏳ Wird erstellt";

        protected override string StateOpen => "🟡 Wartet auf das Team";

        protected override string StateClaimed(string by, string when) => $"🟢 Übernommen von {by} {when}";

        protected override string StateClosing => "🔒 Wird geschlossen";

        protected override string StateReopening => "🔓 Wird wieder geöffnet";

        protected override string StateKept(string closed, string removed) =>
            $"🔒 Geschlossen {closed}; der Kanal wird {removed} gelöscht";

        protected override string StateChannelDeleted(string when) =>
            $"🔒 Geschlossen {when}: Der Kanal wurde gelöscht";

        protected override string StateClosed(string when) => $"🔒 Geschlossen {when}";

        protected override string StateFailed(string cause) => $"🔴 Konnte nicht erstellt werden: {cause}";

        protected override string CausePermission => "Mir fehlte eine Berechtigung";

        protected override string CauseFull => "Dieser Server hatte 500 Kanäle";

        protected override string CauseNotInGuild => "Ich war nicht auf diesem Server";

        protected override string CauseUnavailable => "Discord hat nicht geantwortet";

        protected override string CauseRefused => "Discord hat den Kanal abgelehnt";

        protected override string IsClosed(Ticket ticket) => $"Ticket {ticket.DisplayNumber} ist geschlossen.";

        protected override string IsOpen(Ticket ticket, string channel) =>
            $"Dein Ticket {ticket.DisplayNumber} ist da: {channel}";

        protected override string IsOpenFor(Ticket ticket, string opener, string channel) =>
            $"Ticket {ticket.DisplayNumber} für {opener} ist da: {channel}";

        protected override string IsBeingOpened(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} wird erstellt. Klick gleich auf 📋 **Meine Tickets**, um es zu finden.";

        protected override string CouldNotBeOpened =>
            "Dein Ticket konnte nicht erstellt werden und zählt nicht für dein Limit.";

        protected override string FixPermission =>
            "Mir fehlt eine Berechtigung: Ein Administrator muss meiner Rolle **Kanäle verwalten**, **Rollen "
            + "verwalten**, **Kanäle ansehen**, **Nachrichten senden**, **Links einbetten**, **Dateien anhängen** und "
            + "**Nachrichtenverlauf anzeigen** geben, auch in der Kategorie der Tickets. Danach kannst du es noch "
            + "einmal versuchen.";

        protected override string FixFull =>
            "Dieser Server hat 500 Kanäle, und mehr erlaubt Discord nicht: Ein Administrator muss einige löschen, "
            + "danach kannst du es noch einmal versuchen.";

        protected override string FixNotInGuild =>
            "Ich bin nicht mehr auf diesem Server: Ein Administrator muss mich neu einladen.";

        protected override string FixUnavailable =>
            "Discord hat mir mehrere Minuten lang nicht geantwortet. Versuch es bitte später noch einmal.";

        protected override string FixRefused =>
            "Discord hat den Kanal dafür abgelehnt. Sag bitte einem Administrator Bescheid; der Grund steht in meinem "
            + "Protokoll.";

        protected override string YouWrote => "Du hast geschrieben:";

        protected override string AtLimit(int limit) =>
            limit == 1
                ? "Du hast schon ein offenes Ticket, mehr geht nicht. Schließe es, bevor du ein neues erstellst:"
                : $"Du hast schon {limit} offene Tickets, mehr geht nicht. Schließe erst eins, dann geht ein neues:";

        public override string MyTicketsTitle => "Meine Tickets";

        public override string OpenTicketsTitle(int count) => $"Offene Tickets: {count}";

        public override string UnclaimedTicketsTitle(int count) => $"Nicht übernommene Tickets: {count}";

        protected override string LineBy(string line, string opener) => $"{line} von {opener}";

        public override string Page(int number, int count) => $"Seite {number} von {count}";

        public override string PreviousPage => "Zurück";

        public override string NextPage => "Weiter";

        protected override string Opened(string when) => $"erstellt {when}";
    }

    private sealed class SuggestionWords : SuggestionTexts
    {
        protected override string Open => "wartet auf das Team";

        protected override string Claimed => "übernommen";

        protected override string Opening => "wird erstellt";

        protected override string Reopening => "wird wieder geöffnet";

        protected override string Closed => "geschlossen";

        protected override string Failed => "nie erstellt";

        protected override string Closing => "wird geschlossen";
    }

    private sealed class ClaimingWords : ClaimingTexts
    {
        public override string Button => "Übernehmen";

        public override string Claimed => "Übernommen";

        public override string ReleaseButton => "Freigeben";

        public override string ClaimDescription => "Allen in diesem Ticket zeigen, dass du dich darum kümmerst.";

        public override string UnclaimDescription =>
            "Dieses Ticket freigeben, damit andere aus dem Team es übernehmen können.";

        public override string Yours(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} gehört jetzt dir. `/freigeben` gibt es wieder frei.";

        public override string Released(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} ist freigegeben und wartet wieder auf das Team. Mit `/übernehmen` gehört "
            + "es dir.";
    }

    private sealed class ClosingWords : ClosingTexts
    {
        public override string Button => "Schließen";

        public override string CommandDescription => "Dieses oder ein ausgewähltes Ticket schließen.";

        public override string TicketOption => "Welches; ohne Angabe das Ticket dieses Kanals";

        public override string ReasonOption => "Warum; alle im Ticket sehen das";

        public override string ReasonQuestion => "Warum schließt du es? (optional)";

        public override string ReasonHint => "Alle in diesem Ticket sehen das.";

        public override string ClosesWhenOpen => "Dieses Ticket wird geschlossen, sobald sein Kanal fertig ist.";

        public override string NotDeleted =>
            "Dieses Ticket ist geschlossen, aber Discord wollte den Kanal nicht löschen, und ich versuche es nicht "
            + "weiter. Ein Administrator kann ihn von Hand löschen; Discords Grund steht in meinem Protokoll.";

        public override string MayNotDelete =>
            "Dieses Ticket ist geschlossen, aber ich darf den Kanal nicht löschen. Ein Administrator kann ihn von "
            + "Hand löschen und meiner Rolle **Kanäle verwalten** geben, damit ich es beim nächsten Mal selbst kann.";

        public override string DeleteNow => "Jetzt löschen";

        public override string BeingDeleted => "Der Kanal wird gelöscht. Das Transkript bleibt erhalten.";

        public override string FormTitle(Ticket ticket) => $"Ticket {ticket.DisplayNumber} schließen?";

        public override string Done(Ticket ticket) => $"Ticket {ticket.DisplayNumber} ist geschlossen.";

        public override string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber} ist geschlossen";

        protected override string WasClosed(Ticket ticket) => $"Ticket {ticket.DisplayNumber} wurde geschlossen.";

        protected override string WasClosedBy(Ticket ticket, string by) =>
            $"Ticket {ticket.DisplayNumber} wurde von {by} geschlossen.";

        protected override string Reason(string reason) => $"Grund: {reason}";

        protected override string IsKeptFor(string time) =>
            $"Du kannst diesen Kanal noch {time} lesen; das Team kann das Ticket wieder öffnen.";

        protected override string IsDeletedAfter(string time) =>
            $"Du kannst diesen Kanal noch {time} lesen, danach wird er gelöscht; bis dahin kann das Team das Ticket "
            + "wieder öffnen.";

        protected override string IsDeletedIn(int seconds) => $"Dieser Kanal wird in {seconds} Sekunden gelöscht.";

        protected override string InHours(int hours) => hours == 1 ? "eine Stunde" : $"{hours} Stunden";

        protected override string InDays(int days) => $"{days} Tage";
    }

    private sealed class ReopeningWords : ReopeningTexts
    {
        public override string Button => "Wieder öffnen";

        public override string CommandDescription => "Dieses geschlossene oder ein ausgewähltes Ticket wieder öffnen.";

        public override string TicketOption => "Welches; ohne Angabe das Ticket dieses Kanals";

        public override string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber} wird wieder geöffnet";

        protected override string WasReopened(Ticket ticket) => $"Ticket {ticket.DisplayNumber} wurde wieder geöffnet.";

        protected override string WasReopenedBy(Ticket ticket, string by) =>
            $"Ticket {ticket.DisplayNumber} wurde von {by} wieder geöffnet.";

        protected override string CanWriteAgain(string opener) => $"{opener}, du kannst hier wieder schreiben.";

        protected override string HasLeft(string opener) =>
            $"{opener} hat das Ticket erstellt, ist aber nicht mehr auf diesem Server und kann es nicht lesen.";

        protected override string TranscriptBefore => "Bisheriges Transkript";

        protected override string IsOpenAgain(Ticket ticket, string channel) =>
            $"Ticket {ticket.DisplayNumber} ist wieder offen: {channel}";

        protected override string HasMovedOn(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} wurde wieder geöffnet und hat sich seitdem geändert. Sieh es dir bitte "
            + "noch einmal an.";

        protected override string NotReopenedUnavailable =>
            "Das Ticket konnte nicht wieder geöffnet werden: Discord hat mir mehrere Minuten lang nicht geantwortet. "
            + "Versuch es bitte später noch einmal.";

        protected override string NotReopenedFull =>
            "Das Ticket konnte nicht wieder geöffnet werden: Dieser Server hat 500 Kanäle, und mehr erlaubt Discord "
            + "nicht. Ein Administrator muss einige löschen, danach kannst du es noch einmal versuchen.";

        protected override string NotReopenedPermission =>
            "Das Ticket konnte nicht wieder geöffnet werden: Mir fehlt eine Berechtigung. Ein Administrator muss "
            + "meiner Rolle **Kanäle verwalten** und **Rollen verwalten** geben, auch in der Kategorie der Tickets. "
            + "Danach kannst du es noch einmal versuchen.";

        protected override string NotReopenedRefused =>
            "Das Ticket konnte nicht wieder geöffnet werden: Discord hat es abgelehnt. Sag bitte einem Administrator "
            + "Bescheid; der Grund steht in meinem Protokoll.";
    }

    private sealed class ParticipantsWords : ParticipantTexts
    {
        public override string AddDescription => "Ein Mitglied zu diesem Ticket hinzufügen.";

        public override string AddMember => "Wer hinzugefügt wird";

        public override string RemoveDescription => "Ein hinzugefügtes Mitglied wieder aus diesem Ticket entfernen.";

        public override string RemoveMember => "Wer entfernt wird";

        public override string NotHere =>
            "Ich konnte dieses Mitglied auf diesem Server nicht finden. Wähle jemanden aus der Liste oder lade die "
            + "Person zuerst ein.";

        public override string MayNot =>
            "Ich habe es gespeichert, darf aber nicht ändern, wer diesen Kanal sieht. Ein Administrator muss meiner "
            + "Rolle **Rollen verwalten** geben, auch in der Kategorie der Tickets; nutze danach den Befehl noch "
            + "einmal.";

        public override string NotDone =>
            "Ich habe es gespeichert, aber Discord hat nicht bestätigt, dass sich geändert hat, wer diesen Kanal sieht. "
            + "Nutze den Befehl bitte in ein paar Minuten noch einmal.";

        public override string Added(UserId member) =>
            $"{Markdown.Mention(member)} sieht dieses Ticket und kann darin schreiben. `/mitglied-entfernen` macht "
            + "das rückgängig.";

        public override string Removed(UserId member) =>
            $"{Markdown.Mention(member)} sieht dieses Ticket nicht mehr. `/mitglied-hinzufügen` macht das rückgängig.";

        public override string StaysAsStaff(UserId member) =>
            $"{Markdown.Mention(member)} wurde entfernt, sieht dieses Ticket als Teammitglied aber trotzdem.";

        public override string Over(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} ist geschlossen, deshalb wurde in seinem Kanal nichts geändert.";

        protected override string WasLetIn(string member) => $"{member} wurde zu diesem Ticket hinzugefügt.";

        protected override string WasLetInBy(string member, string staff) =>
            $"{staff} hat {member} zu diesem Ticket hinzugefügt.";
    }

    private sealed class TranscriptsWords : TranscriptTexts
    {
        public override string CategoryFact => "Kategorie";

        public override string OpenedByFact => "Erstellt von";

        public override string ReasonFact => "Grund";

        public override string MessagesFact => "Nachrichten";

        public override string MadeFact => "Stand";

        public override string Forwarded => "Weitergeleitet";

        public override string DeletedMessage => "eine gelöschte Nachricht";

        public override string Pinned => "hat eine Nachricht angepinnt";

        public override string EditedMark => "bearbeitet";

        public override string AppMark => "App";

        public override string File => "Datei";

        public override string Embed => "Embed";

        public override string Answers(string author) => $"Antwort an {author}";

        public override string AllTimesAreUtc => "Alle Zeiten in UTC.";

        protected override string MayNotRead =>
            "Ich darf den Verlauf dieses Kanals nicht lesen. Gib meiner Rolle hier **Kanal ansehen** und "
            + "**Nachrichtenverlauf anzeigen**.";

        protected override string MayNotReadContent =>
            "Discord lässt mich nicht lesen, was geschrieben wird. Wer den Bot besitzt, kann **Message Content "
            + "Intent** im Entwicklerportal von Discord auf der Seite „Bot“ der Anwendung einschalten.";

        protected override string ArchiveSilent => "Der Speicherort für Transkripte ist nicht erreichbar.";

        protected override string DiscordSilent => "Discord hat eine Stunde lang nicht geantwortet.";

        public override string NotGivenOut => "Discord hat die Datei nicht herausgegeben";

        public override string Show => "Transkript";

        public override string DeleteAnyway => "Ohne Transkript löschen";

        public override string BeingDeleted => "Der Kanal wird gelöscht. Das Transkript wurde nicht gespeichert.";

        public override string NotClosing => "Dieses Ticket wartet nicht mehr auf sein Transkript.";

        public override string Description => "Einen Link zu allem erhalten, was in einem Ticket geschrieben wurde.";

        public override string TicketOption => "Nummer des Tickets; ohne Angabe das Ticket dieses Kanals";

        public override string NotYours =>
            "Nur das Team und das Mitglied, das das Ticket erstellt hat, bekommen das Transkript.";

        public override string NoTranscript =>
            "Zu diesem Ticket gibt es kein Transkript: Sein Kanal war weg, bevor eines erstellt werden konnte.";

        public override string NoSuchFile => "Diese Datei gibt es nicht. Mit `/transkript` siehst du, welche es gibt.";

        public override string Count(int messages) => messages == 1 ? "1 Nachricht" : $"{messages} Nachrichten";

        public override string Beside(string name) => $"gespeichert als {name}";

        public override string NotKept(string why) => $"nicht gespeichert: {why}";

        public override string CannotBeMade(string why) => $"Das Transkript kann gerade nicht erstellt werden. {why}";

        public override string FilesBeside =>
            "Dateien mit „gespeichert als“ liegen neben diesem Transkript: Du bekommst sie mit /transkript auf dem Server.";

        public override string FilesLost(int files) =>
            files == 1
                ? "Eine Datei wurde nicht gespeichert; der Grund steht dabei."
                : $"{files} Dateien wurden nicht gespeichert; der Grund steht jeweils dabei.";

        public override string Poll(string question) => $"Umfrage: {question}";

        public override string Sticker(string name) => $"Sticker: {name}";

        protected override string Asked => "hat das Ticket angefragt";

        protected override string ChannelMade => "Der Kanal wurde erstellt";

        protected override string ChannelNotMade => "Der Kanal konnte nicht erstellt werden";

        protected override string Claimed => "hat es übernommen";

        protected override string Released => "hat es freigegeben";

        protected override string Closed => "hat es geschlossen";

        protected override string ChannelRemoved => "Der Kanal wurde gelöscht";

        protected override string OpenerLeft => "Wer es erstellt hat, hat den Server verlassen";

        protected override string ChannelDeleted => "Der Kanal wurde von Hand gelöscht";

        protected override string ChannelKept => "Der Kanal wurde zum Lesen aufbewahrt";

        protected override string KeptLongEnough => "Der Kanal war lange genug aufbewahrt worden";

        protected override string RemovedKept => "hat den aufbewahrten Kanal löschen lassen";

        protected override string ReopenedIt => "hat es wieder geöffnet";

        protected override string ChannelReopened => "Der Kanal war wieder offen";

        protected override string NotReopened => "Es konnte nicht wieder geöffnet werden";

        protected override string WaivedTranscript => "hat den Kanal ohne Transkript löschen lassen";

        protected override string ReleasedByRemoval(string name) =>
            $"hat {name} aus dem Team entfernt und es dadurch freigegeben";

        protected override string LetIn(string name) => $"hat {name} hinzugefügt";

        protected override string TookOut(string name) => $"hat {name} entfernt";

        protected override string Somebody => "jemanden";

        public override string Heading(Ticket ticket) => $"Ticket {ticket.DisplayNumber}";

        protected override string StaysOpen(Ticket ticket, string why) =>
            $"⚠️ Ticket {ticket.DisplayNumber} ist geschlossen, aber sein Transkript konnte nicht erstellt werden, "
            + $"deshalb bleibt dieser Kanal. {why} Ich versuche es jede Stunde noch einmal.";

        protected override string LinkTitle(Ticket ticket) => $"Transkript von Ticket {ticket.DisplayNumber}";

        protected override string OpenIt => "Öffnen";

        protected override string Made(string when) => $"erstellt {when}";

        protected override string LinkWorksFor(int minutes) => $"Der Link funktioniert {minutes} Minuten lang.";

        protected override string AsPlainText => "Als reiner Text";

        public override string ChooseFile => "Eine angehängte Datei öffnen";

        public override string ChooseOneOf(int first, int last) =>
            first == last ? $"Datei {first}" : $"Dateien {first} bis {last}";

        protected override string OnlySomeFiles(int offered, int all) =>
            $"Unten stehen {offered} von {all} Dateien. Der Rest ist unter den Namen gespeichert, die im Transkript stehen; "
            + "wer mich betreibt, kann ihn dir geben.";

        protected override string BeforeReopening => "Wie es war, bevor das Ticket wieder geöffnet wurde";

        protected override string Reason(string reason) => $"Grund: {reason}";

        protected override string InTheFile =>
            "Was darin geschrieben wurde, steht in der Datei: Lade sie herunter und öffne sie in deinem Browser.";

        protected override string TooMuchForAFile =>
            "Was darin geschrieben wurde, ist zu viel für eine Datei hier; mit `/transkript` auf dem Server bekommst "
            + "du es.";

        protected override string YoursWasClosed(Ticket ticket, string guild) =>
            $"Dein Ticket {ticket.DisplayNumber} auf **{guild}** wurde geschlossen.";

        protected override string IsLargerThan(string size) => $"Sie ist größer als {size}";

        protected override string AllComeTo(string size) =>
            $"Die Dateien eines Tickets dürfen zusammen höchstens {size} groß sein";
    }

    private sealed class PanelsWords : PanelTexts
    {
        public override string SetupDescription =>
            "Alles für Tickets anlegen und das Ticket-Panel in diesem Kanal posten.";

        public override string Title => "Brauchst du Hilfe?";

        public override string CreateButton => "Ticket erstellen";

        public override string SelectPlaceholder => "Wobei brauchst du Hilfe?";

        public override string NotPosted =>
            "Das Panel konnte nicht gepostet werden. Discord hat es nicht angenommen; versuch es bitte später noch "
            + "einmal.";

        protected override string DescriptionOfButtonAndSelect =>
            "Erstelle ein Ticket und sprich mit dem Team in einem privaten Kanal.\n\nKlick auf 🎫 **Ticket erstellen** "
            + "oder wähle unten ein Thema. 📋 **Meine Tickets** zeigt dir die Tickets, die du erstellt hast.";

        protected override string DescriptionOfButtons =>
            "Erstelle ein Ticket und sprich mit dem Team in einem privaten Kanal.\n\nKlick auf den Button, der zu "
            + "deinem Anliegen passt. 📋 **Meine Tickets** zeigt dir die Tickets, die du erstellt hast.";

        protected override string DescriptionOfSelect =>
            "Erstelle ein Ticket und sprich mit dem Team in einem privaten Kanal.\n\nWähle unten, wobei du Hilfe "
            + "brauchst. 📋 **Meine Tickets** zeigt dir die Tickets, die du erstellt hast.";

        protected override string IsPosted(string link) => $"Das Panel ist gepostet: {link}";

        protected override string ThreeSteps => "Noch drei Schritte";

        protected override string SettingsStep(string config) =>
            $"Leg mit {config} Limits, Kategorien, Logs und alles Weitere fest.";

        protected override string TryStep(string open) =>
            $"Erstelle zum Ausprobieren ein Ticket: im Panel oder mit {open}.";

        protected override string GiveRoleStep(string role) =>
            $"Gib deinem Team in Servereinstellungen → Mitglieder die Rolle {role}: Wer sie hat, sieht und "
            + "beantwortet Tickets, genau wie Administratoren.";

        protected override string GiveOneOfRolesStep(string listStaff) =>
            $"Gib deinem Team eine der Rollen, die {listStaff} zeigt: Wer eine davon hat, sieht und beantwortet "
            + "Tickets, genau wie Administratoren.";

        protected override string NobodyStep(string addStaffRole) =>
            $"Leg mit {addStaffRole} fest, wer zum Team gehört: Vorerst beantworten nur Administratoren Tickets.";

        protected override string MembersOnlyStep(string listStaff, string addStaffRole) =>
            $"Sieh mit {listStaff} nach, wer zum Team gehört, und nimm mit {addStaffRole} eine Rolle ins Team auf.";

        protected override string NameOf(Permissions permission) =>
            permission switch
            {
                Permissions.ViewChannel => "Kanäle ansehen",
                Permissions.ManageChannels => "Kanäle verwalten",
                Permissions.ManageRoles => "Rollen verwalten",
                Permissions.SendMessages => "Nachrichten senden",
                Permissions.EmbedLinks => "Links einbetten",
                Permissions.AttachFiles => "Dateien anhängen",
                Permissions.ReadMessageHistory => "Nachrichtenverlauf anzeigen",
                _ => throw new ArgumentOutOfRangeException(nameof(permission)),
            };

        protected override string Missing(string permissions) =>
            $"Hier kann ich noch nicht arbeiten. Meiner Rolle fehlt: {permissions}. Gib ihr das in "
            + "Servereinstellungen → Rollen, achte darauf, dass dieser Kanal es ihr nicht wieder entzieht, und führe "
            + "`/einrichten` noch einmal aus.";
    }

    private sealed class StaffingWords : StaffingTexts
    {
        public override string AddStaffDescription =>
            "Ein Mitglied ins Team aufnehmen: Es sieht und beantwortet Tickets.";

        public override string AddStaffMember => "Wer ins Team kommt";

        public override string RemoveStaffDescription => "Ein Mitglied aus dem Team entfernen.";

        public override string RemoveStaffMember => "Wer aus dem Team entfernt wird";

        public override string AddStaffRoleDescription =>
            "Alle mit einer Rolle ins Team aufnehmen: Sie sehen und beantworten Tickets.";

        public override string AddStaffRoleRole => "Die Rolle, die ins Team kommt";

        public override string RemoveStaffRoleDescription => "Eine Rolle aus dem Team entfernen.";

        public override string RemoveStaffRoleRole => "Die Rolle, die aus dem Team entfernt wird";

        public override string ListStaffDescription => "Anzeigen, wer zum Team gehört.";

        public override string CategoryOption => "Nur für Tickets dieser Kategorie; ohne Angabe für alle Tickets";

        public override string Unreadable =>
            "Ich konnte nicht erkennen, wen du ausgewählt hast. Wähle bitte noch einmal aus der Liste.";

        public override string Bots => "Bots können nicht ins Team: Sie beantworten keine Tickets.";

        public override string Everyone =>
            "Die Rolle @everyone kann nicht ins Team: Dann würde jedes Mitglied jedes Ticket sehen. Wähle eine Rolle, "
            + "die nur dein Team hat.";

        public override string NoSuchCategory =>
            "So eine Kategorie gibt es hier nicht. Wähle eine aus der Liste, die sich beim Tippen öffnet, oder lass "
            + "die Option für alle Tickets weg.";

        public override string Full =>
            "Diese Tickets sehen schon 70 Mitglieder und Rollen, mehr passen nicht in einen Kanal. Nimm stattdessen "
            + "mit `/teamrolle-hinzufügen` eine Rolle ins Team auf und vergib diese.";

        public override string FullInAll =>
            "Die Liste deines Teams hat 150 Einträge, mehr passen nicht hinein. Nimm stattdessen mit "
            + "`/teamrolle-hinzufügen` eine Rolle ins Team auf und vergib diese.";

        public override string Nobody =>
            "Noch gehört niemand zum Team, deshalb können nur Administratoren Tickets beantworten. Nimm jemanden mit "
            + "`/team-hinzufügen` auf oder eine Rolle mit `/teamrolle-hinzufügen`.";

        public override string NotDone =>
            "Ich habe gespeichert, wer zum Team gehört, aber Discord hat mich nicht ändern lassen, wer die offenen "
            + "Tickets sieht. Nutze den Befehl bitte in ein paar Minuten noch einmal.";

        public override string ListTitle => "Team";

        public override string OfAll => "Alle Tickets";

        public override string OfGone => "Kategorien, die es nicht mehr gibt";

        public override string RoleName => "Ticket-Team";

        public override string RoleAuditReason => "Wer diese Rolle hat, sieht und beantwortet Tickets";

        public override string StrayRoleAuditReason => "Eine Rolle für das Ticket-Team reicht";

        protected override string AddedToAll(string subject) =>
            $"{subject} gehört jetzt zum Team. Bei den offenen Tickets wirkt das innerhalb einer Minute.";

        protected override string AddedTo(string category, string subject) =>
            $"{subject} gehört jetzt zum Team von {category}. Bei den offenen Tickets wirkt das innerhalb einer "
            + "Minute.";

        protected override string AlreadyOfAll(string subject, string since) =>
            $"{subject} gehört bereits zum Team (aufgenommen {since}). Ich gehe die offenen Tickets noch einmal durch.";

        protected override string AlreadyOf(string category, string subject, string since) =>
            $"{subject} gehört bereits zum Team von {category} (aufgenommen {since}). Ich gehe die offenen Tickets "
            + "noch einmal durch.";

        protected override string RemovedFromAll(string subject) =>
            $"{subject} gehört nicht mehr zum Team. Bei den offenen Tickets wirkt das innerhalb einer Minute; was "
            + "jemand übernommen hat, der dadurch nicht mehr im Team ist, wartet wieder auf das Team.";

        protected override string RemovedFrom(string category, string subject) =>
            $"{subject} gehört nicht mehr zum Team von {category}. Bei den offenen Tickets wirkt das innerhalb einer "
            + "Minute; was jemand übernommen hat, der dafür nicht mehr im Team ist, wartet wieder auf das Team.";

        protected override string NotStaffOfAll(string subject) =>
            $"{subject} gehört nicht zum Team. `/team` zeigt, wer dazugehört. Ich gehe die offenen Tickets noch "
            + "einmal durch.";

        protected override string NotStaffOf(string category, string subject) =>
            $"{subject} ist nicht eigens für {category} im Team. `/team` zeigt, wer wofür im Team ist. Ich gehe die "
            + "offenen Tickets noch einmal durch.";

        protected override string NotEverywhere(int refused, string channel) =>
            (
                refused == 1
                    ? $"Ich habe gespeichert, wer zum Team gehört, darf aber nicht ändern, wer Ticket {channel} sieht."
                    : "Ich habe gespeichert, wer zum Team gehört, darf aber bei "
                        + $"{refused} offenen Tickets nicht ändern, wer sie sieht, darunter {channel}."
            )
            + " Ein Administrator muss meiner Rolle **Kanäle ansehen** und **Rollen verwalten** geben, auch in der "
            + "Kategorie der Tickets; nutze danach den Befehl noch einmal.";

        protected override string Released(string claimer) =>
            $"{claimer} gehört hier nicht mehr zum Team, deshalb wartet dieses Ticket wieder auf das Team. Mit "
            + "`/übernehmen` gehört es dir.";
    }

    private sealed class SettingsWords : SettingsTexts
    {
        public override string ConfigDescription => "Ansehen und ändern, wie Tickets hier funktionieren.";

        public override string SettingOption => "Was du ansehen oder ändern willst";

        public override string ValueOption => "Der neue Wert; \"reset\" setzt die Einstellung zurück";

        public override string ChannelOption => "Für Einstellungen, die ein Kanal sind";

        public override string RoleOption => "Für Einstellungen, die eine Rolle sind";

        public override string Title => "Einstellungen";

        public override string NotSet => "*nicht festgelegt*";

        public override string Now => "Aktuell";

        public override string Choose => "Wähle, was du ändern willst";

        public override string ChooseValue => "Wähle einen Wert";

        public override string ChooseChannel => "Wähle einen Kanal";

        public override string ChooseRole => "Wähle eine Rolle";

        public override string ChangeButton => "Ändern";

        public override string ResetButton => "Zurücksetzen";

        public override string BackButton => "Alle Einstellungen";

        public override string CategoriesButton => "Ticket-Kategorien";

        public override string Overview =>
            "Wähle unten eine Einstellung, um zu sehen, was sie bewirkt, und um sie zu ändern. Änderungen gelten "
            + "sofort, und gepostete Panels ziehen nach.";

        public override string NoSetting =>
            "Sag auch, welche Einstellung du meinst: Wähle sie in der Option `einstellung` oder nutze "
            + "`/einstellungen` allein, um alle zu sehen.";

        public override string UnknownSetting =>
            "Diese Einstellung gibt es nicht mehr. `/einstellungen` zeigt, welche es gibt.";

        public override string CategoryBounds => "eine Kategorie dieses Servers";

        public override string ChannelBounds => "ein Textkanal dieses Servers";

        public override string RoleBounds => "eine Rolle dieses Servers, nur nicht @everyone";

        public override string TicketLimit => "Tickets pro Mitglied";

        public override string TicketLimitMeans => "Wie viele Tickets ein Mitglied gleichzeitig offen haben darf.";

        public override string LogsChannel => "Log-Kanal";

        public override string LogsChannelMeans =>
            "Hier sage ich dem Team, was mit Tickets, Team und Einstellungen passiert und wo jemand eingreifen muss.";

        public override string DashboardChannel => "Dashboard-Kanal";

        public override string DashboardChannelMeans =>
            "Wo das Dashboard steht, eine Nachricht mit Zahlen, die aktuell bleibt. Zurücksetzen entfernt sie.";

        public override string StaffRole => "Teamrolle";

        public override string StaffRoleMeans =>
            "Ob `/einrichten` eine Rolle für dein Team erstellt, solange niemand zum Team gehört. Mit "
            + "`/teamrolle-hinzufügen` kommen weitere dazu.";

        public override string StaffRoleMade => "Sie wird erstellt";

        public override string StaffRoleByHand => "Ich wähle sie selbst";

        public override string TicketCategory => "Kategorie für Tickets";

        public override string TicketCategoryMeans =>
            "Die Discord-Kategorie, in der die Kanäle der Tickets liegen. Ist keine festgelegt oder diese voll, "
            + "erstelle ich eine.";

        public override string Prefix => "Präfix der Kanalnamen";

        public override string PrefixMeans => "Was im Namen eines Ticket-Kanals vor der Nummer steht.";

        public override string WhoMayClose => "Wer schließen darf";

        public override string WhoMayCloseMeans =>
            "Ob Mitglieder die Tickets schließen dürfen, die sie erstellt haben.";

        public override string StaffAndOpenerClose => "Das Team und wer das Ticket erstellt hat";

        public override string StaffClose => "Nur das Team";

        public override string OnClose => "Kanal eines geschlossenen Tickets";

        public override string OnCloseMeans =>
            "Was mit dem Kanal eines Tickets passiert, sobald das Transkript gespeichert ist.";

        public override string Removed => "Er wird gelöscht";

        public override string Kept => "Er bleibt eine Weile zum Lesen erhalten";

        public override string RemovedAfter => "Stunden bis zum Löschen";

        public override string RemovedAfterMeans =>
            "Wenn Kanäle geschlossener Tickets gelöscht werden: wie viele Stunden nach dem Schließen. 0 löscht sie "
            + "sofort.";

        public override string KeptFor => "Stunden der Aufbewahrung";

        public override string KeptForMeans =>
            "Wenn Kanäle geschlossener Tickets erhalten bleiben: wie viele Stunden lang. Gehen dem Server die Kanäle "
            + "aus, werden die ältesten früher gelöscht.";

        public override string ClosedCategory => "Kategorie für geschlossene Tickets";

        public override string ClosedCategoryMeans =>
            "Die Discord-Kategorie, in der aufbewahrte Kanäle liegen. Ist keine festgelegt oder diese voll, erstelle "
            + "ich eine.";

        public override string ManagerRole => "Managerrolle";

        public override string ManagerRoleMeans =>
            "Wer sie hat, darf `/dashboard`, `/statistik` und `/team` nutzen, genau wie Administratoren.";

        public override string Language => "Sprache";

        public override string LanguageMeans =>
            "Gilt für alles, was alle lesen: Panels, Tickets, Logs. Was nur eine Person liest, steht in deren Sprache.";

        public override string LanguageOfServer => "Die des Servers, wie sie in Discord eingestellt ist";

        public override string PanelTitle => "Panel: Titel";

        public override string PanelTitleMeans => "Die Überschrift der Ticket-Panels.";

        public override string PanelText => "Panel: Text";

        public override string PanelTextMeans => "Was in den Ticket-Panels steht. Discords Formatierung funktioniert.";

        public override string PanelColor => "Panel: Farbe";

        public override string PanelColorMeans => "Die Farbe des Balkens links an den Ticket-Panels.";

        public override string ColorBounds => "eine Farbe als `#` und sechs Hexadezimalziffern, etwa `#FFFF00`";

        public override string PanelStyle => "Panel: Stil";

        public override string PanelStyleMeans => "Wie Mitglieder wählen, worum es in ihrem Ticket geht.";

        public override string ButtonsAndSelect => "Ein Button, der nachfragt, und eine Liste";

        public override string Buttons => "Ein Button für jede Ticket-Kategorie";

        public override string Select => "Eine Liste der Ticket-Kategorien";

        public override string TooManyForButtons =>
            "In ein Panel passen Buttons für 20 Ticket-Kategorien. Wähle einen anderen Stil oder entferne zuerst "
            + "einige Kategorien.";

        public override string TooMuchText =>
            "Die Texte deiner Ticket-Kategorien und des Panels sind zusammen zu lang. Kürze zuerst einige davon.";

        public override string NumberBounds(int least, int most) => $"eine ganze Zahl von {least} bis {most}";

        public override string TextBounds(int most) => $"ein Text mit 1 bis {most} Zeichen";

        public override string PrefixBounds(int most) =>
            $"1 bis {most} Buchstaben, Ziffern, Emojis, `-` oder `_`, ohne Leerzeichen, etwa `ticket-`";

        public override string ChoiceBounds(IEnumerable<string> words) => $"eins von `{string.Join("`, `", words)}`";

        public override string Refusal(string name, string bounds) =>
            $"Für **{name}** ist erlaubt: {bounds}. Es wurde nichts geändert.";

        public override string RefusalWithOption(string name, string bounds, string option) =>
            $"Für **{name}** ist erlaubt: {bounds}, in der Option `{option}`. Es wurde nichts geändert.";

        public override string Changed(string name, string before, string after) =>
            $"**{name}** ist geändert. Jetzt: {after}. Vorher: {before}.";

        public override string Unchanged(string name, string value) =>
            $"**{name}** war bereits so eingestellt: {value}.";

        public override string Takes(string bounds) => $"Erlaubt: {bounds}.";
    }

    private sealed class CategoriesWords : CategoryTexts
    {
        public override string Title => "Ticket-Kategorien";

        public override string Overview =>
            "Mitglieder wählen eine davon, wenn sie ein Ticket erstellen. Wähle eine aus, um sie zu ändern; gepostete "
            + "Panels ziehen nach.";

        public override string ParentField => "Discord-Kategorie";

        public override string Pick => "Wähle eine Kategorie zum Ändern";

        public override string AddButton => "Kategorie hinzufügen";

        public override string EditButton => "Bearbeiten";

        public override string UpButton => "Nach oben";

        public override string DownButton => "Nach unten";

        public override string RemoveButton => "Entfernen";

        public override string ReallyRemoveButton => "Ja, entfernen";

        public override string KeepButton => "Behalten";

        public override string AddQuestionButton => "Frage hinzufügen";

        public override string RemoveQuestionButton => "Frage entfernen";

        public override string EditQuestionButton => "Frage bearbeiten";

        public override string TranscriptsOnButton => "Transkripte senden";

        public override string TranscriptsOffButton => "Keine Transkripte senden";

        public override string BackButton => "Alle Kategorien";

        public override string BackToCategoryButton => "Zurück";

        public override string ParentPlaceholder => "Discord-Kategorie für diese Tickets";

        public override string PickQuestion => "Wähle eine Frage zum Ändern";

        public override string AddTitle => "Ticket-Kategorie hinzufügen";

        public override string EditTitle => "Ticket-Kategorie bearbeiten";

        public override string Label => "Name";

        public override string LabelHint => "1 bis 80 Zeichen; ein Button im Panel zeigt sie alle.";

        public override string Emoji => "Emoji";

        public override string EmojiHint => "Ein Standard-Emoji, keines von einem Server; oder nichts.";

        public override string Description => "Beschreibung";

        public override string DescriptionHint => "Steht in Listen unter dem Namen, höchstens 100 Zeichen.";

        public override string Welcome => "Begrüßung";

        public override string WelcomeHint => "Was Mitglieder in ihrem Ticket zuerst lesen. Leer: der übliche Text.";

        public override string QuestionTitle => "Eine Frage des Formulars";

        public override string Question => "Frage";

        public override string QuestionHint => "1 bis 45 Zeichen.";

        public override string Kind => "Art der Antwort";

        public override string Short => "Ein kurzer Text";

        public override string Paragraph => "Ein langer Text";

        public override string Select => "Eine Auswahl aus einer Liste";

        public override string Required => "Muss sie beantwortet werden?";

        public override string RequiredYes => "Ja";

        public override string RequiredNo => "Nein";

        public override string Hint => "Erklärung";

        public override string HintHint => "Steht unter der Frage, höchstens 100 Zeichen; oder nichts.";

        public override string Choices => "Auswahlmöglichkeiten";

        public override string ChoicesHint =>
            "Für eine Auswahl aus einer Liste: 1 bis 25, eine pro Zeile, je höchstens 100 Zeichen.";

        public override string NoQuestions => "Die übliche: Wie können wir dir helfen?";

        public override string QuestionsField => "Fragen";

        public override string TranscriptsField => "Transkripte";

        public override string TranscriptsOn =>
            "Wer ein Ticket erstellt hat, bekommt beim Schließen das Transkript als Direktnachricht.";

        public override string TranscriptsOff =>
            "Wer ein Ticket erstellt hat, bekommt nicht automatisch ein Transkript; mit `/transkript` gibt es eines.";

        public override string NoDescription => "Sie hat keine Beschreibung.";

        public override string UsualWelcome => "Der übliche Text.";

        public override string Gone => "Diese Kategorie gibt es nicht mehr. Jemand hat sie entfernt.";

        public override string Moved => "Inzwischen hat jemand die Fragen geändert. Bitte sieh sie dir noch einmal an.";

        public override string LastOne =>
            "Das ist die letzte Kategorie, und Mitglieder brauchen eine zur Auswahl. Füge zuerst eine andere hinzu.";

        public override string TooMany =>
            "Es gibt schon 25 Kategorien, mehr zeigt Discord in einer Liste nicht an. Entferne zuerst eine.";

        public override string TooManyQuestions => "In ein Formular passen fünf Fragen. Entferne zuerst eine.";

        public override string LabelBounds => "Der Name einer Kategorie hat 1 bis 80 Zeichen.";

        public override string LabelTaken => "Eine andere Kategorie heißt schon so. Wähle einen eigenen Namen.";

        public override string EmojiBounds =>
            "Das ist kein einzelnes Standard-Emoji. Emojis von Servern gehen hier nicht; lass das Feld leer, wenn du "
            + "keines willst.";

        public override string DescriptionBounds => "Die Beschreibung einer Kategorie hat höchstens 100 Zeichen.";

        public override string WelcomeBounds => "Eine Begrüßung hat höchstens 1000 Zeichen.";

        public override string QuestionBounds =>
            "Eine Frage hat 1 bis 45 Zeichen und eine Erklärung höchstens 100. Eine Auswahl aus einer Liste braucht 1 "
            + "bis 25 Möglichkeiten, eine pro Zeile, mit je höchstens 100 Zeichen.";

        public override string ReallyRemove(TicketCategory category) =>
            $"**{Markdown.Escape(category.Name)}** entfernen? Mitglieder können diese Kategorie dann nicht mehr "
            + "wählen. Tickets, die darin erstellt wurden, bleiben, wie sie sind.";

        protected override string MayBeEmpty => "darf leer bleiben";

        protected override string KindShort => "ein kurzer Text";

        protected override string KindParagraph => "ein langer Text";

        protected override string KindSelect => "eine Auswahl aus einer Liste";

        public override (string Label, string Description) DefaultOf(string key) =>
            key switch
            {
                "general" => ("Allgemeiner Support", "Fragen und alles, was sonst nirgends passt"),
                "technical" => ("Technischer Support", "Etwas funktioniert nicht so, wie es soll"),
                "billing" => ("Zahlungen", "Zahlungen, Rechnungen und Rückerstattungen"),
                "report" => ("Mitglied melden", "Jemand verstößt gegen die Regeln"),
                "other" => ("Sonstiges", "Nichts davon"),
                _ => throw new ArgumentOutOfRangeException(nameof(key), key, message: null),
            };
    }

    private sealed class HelpWords : HelpTexts
    {
        public override string Description => "Anzeigen, was du hier machen kannst.";

        public override string Title => "So funktionieren Tickets hier";

        public override string Everyone =>
            "🎫 Über das Ticket-Panel öffnest du einen privaten Kanal, in dem du mit dem Team sprichst.\n"
            + "📋 **Meine Tickets** im Panel zeigt dir deine Tickets.";

        public override string Close =>
            "🔒 **Schließen** in einem Ticket beendet es. Der Kanal wird gelöscht oder bleibt eine Weile lesbar.";

        public override string InMessageMenu => "Im Menü einer Nachricht, unter **Apps**: ein Ticket, das sie zitiert.";

        public override string InMemberMenu => "Im Menü eines Mitglieds, unter **Apps**: ein Ticket in seinem Namen.";

        public override string StaffTitle => "Im Team";

        public override string Staff =>
            "🙋 **Übernehmen** in einem Ticket zeigt allen dort, dass du dich darum kümmerst. ↩️ **Freigeben** gibt es "
            + "wieder ab. 🔒 **Schließen** beendet es, auf Wunsch mit einem Grund.";

        public override string CommandsTitle => "Deine Befehle";
    }

    private sealed class StatisticsWords : StatsTexts
    {
        public override string CommandDescription =>
            "Zahlen anzeigen: Tickets, Zeit bis zur ersten Übernahme, Zeit bis zum Schließen.";

        public override string MemberOption => "Nur, was dieses Teammitglied übernommen und geschlossen hat";

        public override string CategoryOption => "Nur Tickets dieser Kategorie";

        public override string PeriodOption => "Welche Tage; ohne Angabe die letzten 7";

        public override string NoSuchCategory =>
            "So eine Kategorie gibt es nicht. Wähle eine von denen, die dir beim Tippen vorgeschlagen werden.";

        protected override string Footer => "Tage enden um Mitternacht UTC. Zeiten weichen um höchstens 19 % ab.";

        protected override string NoTimes => "Noch nichts zu berichten";

        public override string PeriodToday => "heute";

        public override string PeriodWeek => "7 Tage";

        public override string PeriodMonth => "30 Tage";

        public override string PeriodAll => "gesamte Zeit";

        protected override string Times(string median, string most, int tickets) =>
            $"Median: **{median}**\n90 % innerhalb von: **{most}**\nTickets: {tickets}";

        protected override string DayUnit => "d";

        protected override string MemberField => "Mitglied";

        protected override string CategoryField => "Kategorie";

        protected override string OpenedField => "Erstellt";

        protected override string ClaimedField => "Übernommen";

        protected override string ClosedField => "Geschlossen";

        protected override string ToFirstClaimField => "Zeit bis zur ersten Übernahme";

        protected override string ToCloseField => "Zeit bis zum Schließen";

        protected override string TitleToday => "Tickets heute";

        protected override string TitleWeek => "Tickets der letzten 7 Tage";

        protected override string TitleMonth => "Tickets der letzten 30 Tage";

        protected override string TitleAll => "Alle Tickets";
    }

    private sealed class DashboardWords : DashboardTexts
    {
        public override string CommandDescription =>
            "Hier den Stand der Tickets anzeigen, in einer Nachricht, die aktuell bleibt.";

        public override string Title => "Tickets auf einen Blick";

        public override string OpenButton => "Offene Tickets";

        public override string UnclaimedButton => "Nicht übernommen";

        public override string Footer => "Tage enden um Mitternacht UTC";

        public override string NobodyUnclaimed => "Alle offenen Tickets sind übernommen.";

        public override string NotPosted =>
            "Das Dashboard konnte nicht gepostet werden. Discord hat es nicht angenommen; versuch es bitte später "
            + "noch einmal.";

        public override string MayNotPost =>
            "Ich darf hier nichts posten. Gib meiner Rolle in diesem Kanal **Kanal ansehen**, **Nachrichten senden**, "
            + "**Links einbetten** und **Nachrichtenverlauf anzeigen** und versuch es noch einmal.";

        protected override string Nothing => "Noch nichts.";

        public override string Posted(ChannelId channel) =>
            $"Das Dashboard steht in {Markdown.Mention(channel)} und hält sich selbst aktuell. `/dashboard` in einem "
            + "anderen Kanal verschiebt es dorthin.";

        protected override string OpenField => "Offen";

        protected override string UnclaimedField => "Nicht übernommen";

        protected override string ClaimedField => "Übernommen";

        protected override string OpenedTodayField => "Heute erstellt";

        protected override string ClosedTodayField => "Heute geschlossen";

        protected override string ClosedInAllField => "Insgesamt geschlossen";

        protected override string WaitingLongestField => "Wartet am längsten";

        protected override string CategoriesField => "Nach Kategorie: jetzt offen, in den letzten 14 Tagen erstellt";

        protected override string MembersField => "Nach Teammitglied, in den letzten 14 Tagen";

        protected override string ChartField => "Die letzten 14 Tage: erstellt, geschlossen";

        protected override string NobodyWaits => "Niemand wartet auf das Team.";

        protected override string RemovedCategories => "Entfernte Kategorien";

        protected override string MemberLine(string member, int claimed, int closed) =>
            $"{member} · {claimed} übernommen · {closed} geschlossen";

        protected override string More(int count) => $"und {count} weitere";
    }

    private sealed class LogsWords : LogTexts
    {
        public override string TranscriptButton => "Transkript";

        public override string TroubleTitle => "Hier wirst du gebraucht";

        public override string Server(string name) => $"Auf deinem Server **{Markdown.Escape(name)}**:";

        protected override string SettingChanged(string by, string name, string after, string before) =>
            $"{by} hat **{name}** geändert. Jetzt: {after}. Vorher: {before}.";

        protected override string StaffAddedToAll(string by, string subject) =>
            $"{by} hat {subject} ins Team für alle Tickets aufgenommen.";

        protected override string StaffAdded(string by, string subject, string category) =>
            $"{by} hat {subject} ins Team von **{category}** aufgenommen.";

        protected override string StaffRemovedFromAll(string by, string subject) =>
            $"{by} hat {subject} aus dem Team entfernt.";

        protected override string StaffRemoved(string by, string subject, string category) =>
            $"{by} hat {subject} aus dem Team von **{category}** entfernt.";

        protected override string CouldNot(string work) => $"Es ist mir nicht gelungen, {work}.";

        protected override string WorkOpen => "den Kanal eines Tickets zu erstellen";

        protected override string WorkRecheck => "zu prüfen, ob die Tickets eines Mitglieds noch da sind";

        protected override string WorkHeader => "in einem Ticket anzuzeigen, wer es übernommen hat";

        protected override string WorkAnnounce => "in einem Ticket zu melden, dass es geschlossen ist";

        protected override string WorkTranscript => "das Transkript eines Tickets zu erstellen";

        protected override string WorkRemove => "den Kanal eines geschlossenen Tickets zu löschen";

        protected override string WorkKeep => "den Kanal eines geschlossenen Tickets zum Lesen aufzubewahren";

        protected override string WorkReopen => "ein Ticket wieder zu öffnen";

        protected override string WorkParticipant => "jemanden zu einem Ticket hinzuzufügen oder daraus zu entfernen";

        protected override string WorkAccess =>
            "das Team zu allen offenen Tickets hinzuzufügen oder jemanden daraus zu entfernen";

        protected override string WorkLook => "hier nach den Tickets zu sehen";

        protected override string WorkPanel => "das Ticket-Panel zu bearbeiten";

        protected override string WorkDashboard => "das Dashboard zu posten oder zu bearbeiten";

        protected override string WorkLog => "in den Log-Kanal zu schreiben";

        protected override string WorkOther => "eine Aufgabe abzuschließen";

        protected override string FixMissingPermission =>
            "Mir fehlt dort eine Berechtigung: Gib meiner Rolle in Servereinstellungen → Rollen **Kanäle ansehen**, "
            + "**Nachrichten senden**, **Links einbetten**, **Dateien anhängen**, **Nachrichtenverlauf anzeigen**, "
            + "**Kanäle verwalten** und **Rollen verwalten** und achte darauf, dass der Kanal und seine Kategorie sie "
            + "ihr nicht wieder entziehen.";

        protected override string FixGuildIsFull =>
            "Dieser Server hat 500 Kanäle, und mehr erlaubt Discord nicht: Lösche einige, die nicht mehr gebraucht "
            + "werden.";

        protected override string FixGone =>
            "Den Kanal oder die Nachricht gibt es nicht mehr. Was du davon noch brauchst, leg bitte neu an.";

        protected override string FixUnavailable =>
            "Discord hat mir zu lange nicht geantwortet. Wenn das anhält, sieh dir den Status von Discord an.";

        protected override string FixRefused =>
            "Discord hat es abgelehnt. Wer mich betreibt, findet den Grund in meinem Protokoll.";

        protected override string CategoryIsFull =>
            "Eine Discord-Kategorie, die in `/einstellungen` gewählt wurde, ist voll oder nicht mehr da, deshalb habe ich "
            + "den Kanal eines Tickets woanders angelegt. Verschieb Kanäle aus ihr, oder wähl dort eine andere.";

        protected override string FixContentHidden =>
            "Discord lässt mich nicht lesen, was geschrieben wird, deshalb bleibt der Kanal. Wer den Bot besitzt, kann "
            + "**Message Content Intent** im Entwicklerportal von Discord auf der Seite „Bot“ der Anwendung einschalten. "
            + "Ich versuche es jede Stunde noch einmal.";

        protected override string FixArchiveSilent =>
            "Der Speicherort für Transkripte war eine Stunde lang nicht erreichbar, deshalb bleibt der Kanal. Wer mich "
            + "betreibt, findet den Grund in meinem Protokoll. Ich versuche es jede Stunde noch einmal.";

        protected override string OpenedFor(string by, string ticket, string opener) =>
            $"{by} hat {ticket} für {opener} erstellt.";

        protected override string Opened(string by, string ticket) => $"{by} hat {ticket} erstellt.";

        protected override string Claimed(string by, string ticket) => $"{by} hat {ticket} übernommen.";

        protected override string Released(string by, string ticket) => $"{by} hat {ticket} freigegeben.";

        protected override string Closed(string by, string ticket, string opener) =>
            $"{by} hat {ticket} von {opener} geschlossen.";

        protected override string TranscriptStored(string ticket, string opener) =>
            $"Das Transkript zu {ticket} von {opener} ist gespeichert.";

        protected override string ChannelGone(string ticket) =>
            $"Der Kanal von {ticket} wurde von Hand gelöscht, deshalb ist das Ticket geschlossen.";

        protected override string NotOpened(string ticket, string opener) =>
            $"{opener} hat {ticket} angefragt, aber es konnte nicht erstellt werden.";

        protected override string OpenerLeft(string ticket, string opener) =>
            $"{opener} hat {ticket} erstellt und ist nicht mehr auf dem Server.";

        protected override string UserAdded(string by, string ticket, string whom) =>
            $"{by} hat {whom} zu {ticket} hinzugefügt.";

        protected override string UserRemoved(string by, string ticket, string whom) =>
            $"{by} hat {whom} aus {ticket} entfernt.";

        protected override string RemovalAsked(string by, string ticket) =>
            $"{by} hat den Kanal von {ticket} löschen lassen.";

        protected override string KeptLongEnough(string ticket) =>
            $"Der Kanal von {ticket} wurde lange genug aufbewahrt und wird gelöscht.";

        protected override string Reopened(string by, string ticket) => $"{by} hat {ticket} wieder geöffnet.";

        protected override string NotReopened(string ticket) => $"Es war nicht möglich, {ticket} wieder zu öffnen.";

        protected override string TranscriptWaived(string by, string ticket) =>
            $"{by} hat den Kanal von {ticket} ohne Transkript löschen lassen.";

        protected override string Ticket(string number, string category) => $"Ticket **{number}** ({category})";

        protected override string Somebody => "jemanden";

        protected override string CountersRepaired =>
            "Meine Zählung der Tickets hier stimmte nicht; ich habe sie berichtigt. Wenn das wieder vorkommt, sag "
            + "dem Betreiber des Bots Bescheid.";

        protected override string MemberRepaired(string member) =>
            $"Meine Liste der offenen Tickets von {member} stimmte nicht; ich habe sie berichtigt. Wenn das wieder "
            + "vorkommt, sag dem Betreiber des Bots Bescheid.";

        protected override string Me => "Der Bot";
    }

    private sealed class UpkeepWords : UpkeepTexts
    {
        protected override string HasLeft(string opener) =>
            $"👋 {opener} hat diesen Server verlassen und kann dieses Ticket nicht mehr lesen. Es bleibt offen: "
            + "Schließe es, wenn nichts mehr zu tun ist. Wer zurückkommt, sieht es wieder.";
    }
}
