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

internal sealed class French : Texts
{
    public override ImmutableArray<string> Locales { get; } = ["fr"];

    public override string Name => "Français";

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
        protected override string Setup => "installer";

        protected override string Config => "config";

        protected override string AddStaff => "ajouter-équipe";

        protected override string RemoveStaff => "retirer-équipe";

        protected override string AddStaffRole => "ajouter-rôle-équipe";

        protected override string RemoveStaffRole => "retirer-rôle-équipe";

        protected override string ListStaff => "liste-équipe";

        protected override string Open => "ouvrir";

        protected override string Tickets => "tickets";

        protected override string Claim => "prendre-en-charge";

        protected override string Unclaim => "libérer";

        protected override string CloseTicket => "fermer";

        protected override string Reopen => "rouvrir";

        protected override string AddUser => "ajouter-membre";

        protected override string RemoveUser => "retirer-membre";

        protected override string Transcript => "transcription";

        protected override string Dashboard => "tableau-de-bord";

        protected override string Stats => "stats";

        protected override string Help => "aide";

        protected override string CategoryOption => "catégorie";

        protected override string ChannelOption => "salon";

        protected override string MemberOption => "membre";

        protected override string PeriodOption => "période";

        protected override string ReasonOption => "raison";

        protected override string RoleOption => "rôle";

        protected override string SettingOption => "paramètre";

        protected override string TicketOption => "ticket";

        protected override string ValueOption => "valeur";
    }

    private sealed class InteractionsWords : InteractionTexts
    {
        public override string OnlyInServers =>
            "Je ne fonctionne que sur les serveurs. Ouvre un ticket sur le serveur où tu as besoin d'aide.";

        public override string NotServed =>
            "Je ne fonctionne pas sur ce serveur\u00A0: mon propriétaire a choisi les serveurs où je suis actif, "
            + "et celui-ci n'en fait pas partie. Demande à la personne qui m'héberge de l'ajouter, ou retire-moi "
            + "d'ici.";

        public override string AdministratorsOnly =>
            "Seuls les administrateurs de ce serveur peuvent faire ça. Adresse-toi à l'un d'eux, ou demande-lui un "
            + "rôle avec la permission Administrateur.";

        public override string ManagersOnly =>
            "Seuls les administrateurs et les responsables de ce serveur peuvent faire ça. Les administrateurs "
            + "choisissent le rôle des responsables avec `/config`.";

        public override string Outdated =>
            "Cet élément vient d'une de mes anciennes versions et ne fonctionne plus. Demande à un administrateur "
            + "de publier un nouveau panneau avec `/installer`.";

        public override string NoTicketHere =>
            "Ce salon n'est pas un ticket. Utilise la commande dans le salon d'un ticket\u00A0; `/tickets` te "
            + "montre où ils sont.";

        public override string ChooseTicket =>
            "Ce salon n'est pas un ticket. Choisis-en un avec l'option `ticket`\u00A0: tape son numéro, ou un mot "
            + "pour le trouver.";

        public override string OutOfTime =>
            "Ça a pris trop de temps, et je ne sais pas si c'est enregistré. Clique sur 📋 **Mes tickets** dans le "
            + "panneau pour voir où tu en es avant de réessayer.";

        public override string Busy =>
            "Trop de monde fait la même chose en ce moment, donc rien n'a été enregistré. Réessaie dans quelques "
            + "secondes.";

        public override string Failed(string reference) =>
            "Quelque chose s'est mal passé de mon côté. Clique sur 📋 **Mes tickets** dans le panneau pour voir où "
            + $"tu en es. Si ça se reproduit, transmets cette référence à un administrateur\u00A0: `{reference}`.";
    }

    private sealed class RefusalsWords : RefusalTexts
    {
        public override string NoSuchTicket =>
            "Je ne connais pas ce ticket. Il vient peut-être d'une de mes anciennes versions\u00A0; clique sur 📋 "
            + "**Mes tickets** dans le panneau pour voir les tiens.";

        public override string NoSuchNumber => "Aucun ticket ne porte ce numéro ici.";

        protected override string NotStaff =>
            "Seule l'équipe peut faire ça. Si tu devrais en faire partie, demande à un administrateur de t'ajouter "
            + "avec `/ajouter-équipe`.";

        protected override string NotYours => "Seuls l'équipe et le membre qui a ouvert ce ticket peuvent faire ça.";

        protected override string NotClaimed =>
            "Personne n'a pris ce ticket en charge. Pour t'en occuper, utilise `/prendre-en-charge`.";

        protected override string OpenerIsIn => "Ce membre a ouvert le ticket et le voit déjà.";

        protected override string NeverAdded =>
            "Seuls les membres ajoutés avec `/ajouter-membre` peuvent être retirés. La personne qui a ouvert le "
            + "ticket et l'équipe y restent.";

        protected override string TooManyParticipants =>
            "25 membres ont déjà été ajoutés à ce ticket, il n'y a plus de place. `/retirer-membre` permet d'en "
            + "libérer.";

        protected override string OnlyStaffCloses =>
            "Sur ce serveur, seule l'équipe ferme les tickets. Écris dans le ticket qu'il peut être fermé, et elle "
            + "s'en chargera.";

        protected override string NotClosed => "Ce ticket est déjà ouvert.";

        protected override string StillReopening =>
            "Ce ticket est en cours de réouverture. Réessaie dans quelques secondes.";

        protected override string StillLeaving =>
            "Le salon de ce ticket est en cours de suppression. Réessaie dans quelques secondes, quand ce sera "
            + "terminé.";

        protected override string NotKept => "Le salon de ce ticket est utilisé, il ne sera pas supprimé.";

        protected override string AlreadyClosing => "Ce ticket est déjà en cours de fermeture.";

        protected override string AlreadyClosed => "Ce ticket est déjà fermé.";

        protected override string StillOpening =>
            "Ce ticket est encore en cours d'ouverture. Réessaie dans quelques secondes.";

        protected override string NeverOpened => "Ce ticket n'a pas pu être ouvert, il n'y a donc rien à faire ici.";

        protected override string MovedOn => "Ce ticket a changé entre-temps. Regarde où il en est avant de continuer.";

        protected override string AlreadyClaimed(string by) => $"{by} a déjà pris ce ticket en charge.";
    }

    private sealed class OpeningWords : OpeningTexts
    {
        public override string FormTitle => "Créer un ticket";

        public override string CategoryQuestion => "C'est à quel sujet\u00A0?";

        public override string CategoryPlaceholder => "Choisis une catégorie";

        public override string ReasonQuestion => "Comment pouvons-nous t'aider\u00A0?";

        public override string ReasonHint => "De 10 à 1000 caractères. Seules l'équipe et toi pourrez les lire.";

        public override string OpenDescription => "Ouvre un ticket\u00A0: un salon privé où tu parles avec l'équipe.";

        public override string CategoryOption => "Le sujet de ta demande";

        public override string TicketsDescription =>
            "Affiche tes tickets, ou tous ceux qui sont ouverts si tu fais partie de l'équipe.";

        public override string NothingOpen => "Aucun ticket ouvert. Tout le monde a reçu de l'aide.";

        public override string OpenedByField => "Ouvert par";

        public override string StateField => "Statut";

        public override string StrayAuditReason => "Un ticket n'a qu'un seul salon";

        public override string CategoryGone =>
            "Cette catégorie n'existe plus. `/ouvrir` affiche celles qui sont disponibles.";

        public override string OpenForName => "Ouvrir un ticket pour ce membre";

        public override string OpenAboutName => "Ouvrir un ticket à ce sujet";

        public override string BotsOpenNone => "Les bots n'ont pas de tickets. Choisis un membre.";

        public override string NotHere =>
            "Cette personne n'est plus sur ce serveur, donc personne ne pourrait lui parler.";

        public override string FormChanged =>
            "Un administrateur a modifié les questions de cette catégorie pendant que tu y répondais. Ouvre de "
            + "nouveau le formulaire\u00A0; tu peux copier ici ce que tu avais écrit.";

        public override string ReasonLength =>
            "Décris ta demande en 10 à 1000 caractères. Les espaces au début et à la fin ne comptent pas.";

        protected override string JustOpened =>
            "Un ticket vient d'être ouvert à ton nom, j'ai donc pris ça pour le même clic. Clique sur 📋 **Mes tickets** "
            + "pour le retrouver\u00A0; pour en ouvrir un autre, réessaie dans quelques secondes.";

        protected override string JustOpenedFor(string opener) =>
            $"Un ticket vient d'être ouvert pour {opener}, j'ai donc pris ça pour le même clic. Pour en ouvrir un autre, "
            + "réessaie dans quelques secondes.";

        public override string NoTickets =>
            "Tu n'as encore aucun ticket ici. Ouvres-en un sur le panneau de tickets, ou avec `/ouvrir`.";

        public override string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber}";

        public override string AccessAuditReason(Ticket ticket) => $"Accès au ticket {ticket.DisplayNumber}";

        protected override string UsualWelcome =>
            "L'équipe arrive bientôt. En attendant, ajoute tout ce qui peut aider.";

        protected override string Welcome(string opener, string next) => $"Bienvenue {opener}\u00A0! {next}";

        protected override string LateWelcome(string opener, string asked, string opened, string next) =>
            $"Désolé pour l'attente, {opener}\u00A0! Tu as demandé ce ticket {asked}, mais je n'ai réussi à "
            + $"l'ouvrir que plus tard ({opened}). {next}";

        public override string ParentName => "🎫・Tickets";

        public override string ClosedParentName => "📁・Tickets fermés";

        public override string ParentAuditReason => "Les tickets se trouvent dans cette catégorie";

        public override string ClosedParentAuditReason => "Les tickets fermés se trouvent dans cette catégorie";

        public override string Heading(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} · {Markdown.Escape(ticket.CategoryName)}";

        protected override string OpenedByFor(string staff, string opener) => $"{staff} pour {opener}";

        protected override string StateOpening => "⏳ Ouverture en cours";

        protected override string StateOpen => "🟡 En attente de l'équipe";

        protected override string StateClaimed(string by, string when) => $"🟢 Pris en charge par {by} {when}";

        protected override string StateClosing => "🔒 Fermeture en cours";

        protected override string StateReopening => "🔓 Réouverture en cours";

        protected override string StateKept(string closed, string removed) =>
            $"🔒 Fermé {closed}\u00A0; son salon sera supprimé {removed}";

        protected override string StateChannelDeleted(string when) =>
            $"🔒 Fermé {when}\u00A0: son salon a été supprimé";

        protected override string StateClosed(string when) => $"🔒 Fermé {when}";

        protected override string StateFailed(string cause) => $"🔴 Ouverture impossible\u00A0: {cause}";

        protected override string CausePermission => "il me manquait une permission";

        protected override string CauseFull => "ce serveur comptait déjà 500 salons";

        protected override string CauseNotInGuild => "je n'étais pas sur ce serveur";

        protected override string CauseUnavailable => "Discord ne répondait pas";

        protected override string CauseRefused => "Discord a refusé de créer son salon";

        protected override string IsClosed(Ticket ticket) => $"Le ticket {ticket.DisplayNumber} est fermé.";

        protected override string IsOpen(Ticket ticket, string channel) =>
            $"Ton ticket {ticket.DisplayNumber} est ouvert\u00A0: {channel}";

        protected override string IsOpenFor(Ticket ticket, string opener, string channel) =>
            $"Le ticket {ticket.DisplayNumber} pour {opener} est ouvert\u00A0: {channel}";

        protected override string IsBeingOpened(Ticket ticket) =>
            $"Le ticket {ticket.DisplayNumber} est en cours d'ouverture. Clique sur 📋 **Mes tickets** dans un "
            + "instant pour le retrouver.";

        protected override string CouldNotBeOpened =>
            "Ton ticket n'a pas pu être ouvert et ne compte pas dans ta limite.";

        protected override string FixPermission =>
            "Il me manque une permission\u00A0: un administrateur doit donner à mon rôle **Gérer les salons**, "
            + "**Gérer les rôles**, **Voir les salons**, **Envoyer des messages**, **Intégrer des liens**, **Joindre "
            + "des fichiers** et **Voir les anciens messages**, y compris dans la catégorie des tickets. Ensuite, tu "
            + "pourras réessayer.";

        protected override string FixFull =>
            "Ce serveur compte 500 salons, et Discord n'en autorise pas plus\u00A0: un administrateur doit en "
            + "supprimer. Ensuite, tu pourras réessayer.";

        protected override string FixNotInGuild =>
            "Je ne suis plus sur ce serveur\u00A0: un administrateur doit m'y inviter de nouveau.";

        protected override string FixUnavailable =>
            "Discord ne m'a pas répondu pendant plusieurs minutes. Réessaie plus tard.";

        protected override string FixRefused =>
            "Discord a refusé de créer son salon. Préviens un administrateur\u00A0; la raison figure dans mon journal.";

        protected override string YouWrote => "Tu avais écrit\u00A0:";

        protected override string AtLimit(int limit) =>
            limit == 1
                ? "Tu as déjà un ticket ouvert, et la limite est d'un seul. Ferme-le avant d'en ouvrir un autre\u00A0:"
                : $"Tu as déjà {limit} tickets ouverts, c'est la limite. Fermes-en un pour en ouvrir un autre\u00A0:";

        public override string MyTicketsTitle => "Mes tickets";

        public override string OpenTicketsTitle(int count) => $"Tickets ouverts\u00A0: {count}";

        public override string UnclaimedTicketsTitle(int count) => $"Tickets non pris en charge\u00A0: {count}";

        protected override string LineBy(string line, string opener) => $"{line} par {opener}";

        public override string Page(int number, int count) => $"Page {number} sur {count}";

        public override string PreviousPage => "Précédente";

        public override string NextPage => "Suivante";

        protected override string Opened(string when) => $"ouvert {when}";
    }

    private sealed class SuggestionWords : SuggestionTexts
    {
        protected override string Open => "en attente de l'équipe";

        protected override string Claimed => "pris en charge";

        protected override string Opening => "ouverture en cours";

        protected override string Reopening => "réouverture en cours";

        protected override string Closed => "fermé";

        protected override string Failed => "jamais ouvert";

        protected override string Closing => "fermeture en cours";
    }

    private sealed class ClaimingWords : ClaimingTexts
    {
        public override string Button => "Prendre en charge";

        public override string Claimed => "Pris en charge";

        public override string ReleaseButton => "Libérer";

        public override string ClaimDescription => "Indique à tout le monde dans ce ticket que tu t'en occupes.";

        public override string UnclaimDescription =>
            "Libère ce ticket, pour que d'autres membres de l'équipe puissent le prendre en charge.";

        public override string Yours(Ticket ticket) =>
            $"Tu as pris en charge le ticket {ticket.DisplayNumber}. Pour le libérer, utilise `/libérer`.";

        public override string Released(Ticket ticket) =>
            $"Le ticket {ticket.DisplayNumber} est libéré et attend de nouveau l'équipe. Pour t'en occuper, utilise "
            + "`/prendre-en-charge`.";
    }

    private sealed class ClosingWords : ClosingTexts
    {
        public override string Button => "Fermer";

        public override string CommandDescription => "Ferme ce ticket, ou celui que tu choisis.";

        public override string TicketOption => "Lequel\u00A0; sans cette option, le ticket de ce salon";

        public override string ReasonOption => "Pourquoi\u00A0; tout le monde dans le ticket le verra";

        public override string ReasonQuestion => "Pourquoi le fermes-tu\u00A0? (facultatif)";

        public override string ReasonHint => "Tout le monde dans ce ticket le verra.";

        public override string ClosesWhenOpen => "Ce ticket sera fermé dès que son salon sera prêt.";

        public override string NotDeleted =>
            "Ce ticket est fermé, mais Discord n'a pas voulu supprimer son salon et j'ai arrêté d'essayer. Un "
            + "administrateur peut le supprimer à la main\u00A0; la raison donnée par Discord figure dans mon "
            + "journal.";

        public override string MayNotDelete =>
            "Ce ticket est fermé, mais je n'ai pas le droit de supprimer son salon. Un administrateur peut le "
            + "supprimer à la main, et donner à mon rôle **Gérer les salons** pour que je puisse supprimer le "
            + "prochain.";

        public override string DeleteNow => "Supprimer maintenant";

        public override string BeingDeleted => "Le salon est en cours de suppression. Sa transcription est conservée.";

        public override string FormTitle(Ticket ticket) => $"Fermer le ticket {ticket.DisplayNumber}\u00A0?";

        public override string Done(Ticket ticket) => $"Le ticket {ticket.DisplayNumber} est fermé.";

        public override string AuditReason(Ticket ticket) => $"Le ticket {ticket.DisplayNumber} est fermé";

        protected override string WasClosed(Ticket ticket) => $"Le ticket {ticket.DisplayNumber} a été fermé.";

        protected override string WasClosedBy(Ticket ticket, string by) =>
            $"Le ticket {ticket.DisplayNumber} a été fermé par {by}.";

        protected override string Reason(string reason) => $"Raison\u00A0: {reason}";

        protected override string IsKeptFor(string time) =>
            $"Tu peux encore lire ce salon pendant {time}\u00A0; l'équipe peut rouvrir le ticket.";

        protected override string IsDeletedAfter(string time) =>
            $"Ce salon sera supprimé dans {time}\u00A0; d'ici là, tu peux le lire, et l'équipe peut rouvrir le ticket.";

        protected override string IsDeletedIn(int seconds) =>
            $"Ce salon sera supprimé dans {seconds} {(seconds < 2 ? "seconde" : "secondes")}.";

        protected override string InHours(int hours) => hours == 1 ? "une heure" : $"{hours} heures";

        protected override string InDays(int days) => $"{days} jours";
    }

    private sealed class ReopeningWords : ReopeningTexts
    {
        public override string Button => "Rouvrir";

        public override string CommandDescription => "Rouvre ce ticket fermé, ou celui que tu choisis.";

        public override string TicketOption => "Lequel\u00A0; sans cette option, le ticket de ce salon";

        public override string AuditReason(Ticket ticket) => $"Le ticket {ticket.DisplayNumber} est rouvert";

        protected override string WasReopened(Ticket ticket) => $"Le ticket {ticket.DisplayNumber} a été rouvert.";

        protected override string WasReopenedBy(Ticket ticket, string by) =>
            $"Le ticket {ticket.DisplayNumber} a été rouvert par {by}.";

        protected override string CanWriteAgain(string opener) => $"{opener}, tu peux de nouveau écrire ici.";

        protected override string HasLeft(string opener) =>
            $"{opener} avait ouvert ce ticket, mais a quitté le serveur et ne peut pas le lire.";

        protected override string TranscriptBefore => "Transcription précédente";

        protected override string IsOpenAgain(Ticket ticket, string channel) =>
            $"Le ticket {ticket.DisplayNumber} est de nouveau ouvert\u00A0: {channel}";

        protected override string HasMovedOn(Ticket ticket) =>
            $"Le ticket {ticket.DisplayNumber} a été rouvert, mais a changé depuis. Regarde où il en est.";

        protected override string NotReopenedUnavailable =>
            "Le ticket n'a pas pu être rouvert\u00A0: Discord ne m'a pas répondu pendant plusieurs minutes. "
            + "Réessaie plus tard.";

        protected override string NotReopenedFull =>
            "Le ticket n'a pas pu être rouvert\u00A0: ce serveur compte 500 salons, et Discord n'en autorise pas "
            + "plus. Un administrateur doit en supprimer. Ensuite, tu pourras réessayer.";

        protected override string NotReopenedPermission =>
            "Le ticket n'a pas pu être rouvert\u00A0: il me manque une permission. Un administrateur doit donner à "
            + "mon rôle **Gérer les salons** et **Gérer les rôles**, y compris dans la catégorie des tickets. "
            + "Ensuite, tu pourras réessayer.";

        protected override string NotReopenedRefused =>
            "Le ticket n'a pas pu être rouvert\u00A0: Discord a refusé. Préviens un administrateur\u00A0; la "
            + "raison figure dans mon journal.";
    }

    private sealed class ParticipantsWords : ParticipantTexts
    {
        public override string AddDescription => "Ajoute un membre à ce ticket.";

        public override string AddMember => "Le membre à ajouter";

        public override string RemoveDescription => "Retire de ce ticket un membre qui y avait été ajouté.";

        public override string RemoveMember => "Le membre à retirer";

        public override string NotHere =>
            "Je n'ai pas trouvé ce membre sur ce serveur. Choisis quelqu'un dans la liste, ou invite d'abord cette "
            + "personne.";

        public override string MayNot =>
            "C'est noté, mais je n'ai pas le droit de changer qui voit ce salon. Un administrateur doit donner à "
            + "mon rôle **Gérer les rôles**, y compris dans la catégorie des tickets\u00A0; utilise ensuite la "
            + "commande une nouvelle fois.";

        public override string NotDone =>
            "C'est noté, mais Discord n'a pas confirmé avoir changé qui voit ce salon. Utilise la commande une nouvelle "
            + "fois dans quelques minutes.";

        public override string Added(UserId member) =>
            $"{Markdown.Mention(member)} voit ce ticket et peut y écrire. Pour revenir en arrière, utilise "
            + "`/retirer-membre`.";

        public override string Removed(UserId member) =>
            $"{Markdown.Mention(member)} ne voit plus ce ticket. Pour lui redonner accès, utilise `/ajouter-membre`.";

        public override string StaysAsStaff(UserId member) =>
            $"C'est fait, mais {Markdown.Mention(member)} voit toujours ce ticket en tant que membre de l'équipe.";

        public override string Over(Ticket ticket) =>
            $"Le ticket {ticket.DisplayNumber} est fermé, donc rien n'a été modifié dans son salon.";

        protected override string WasLetIn(string member) => $"{member} a maintenant accès à ce ticket.";

        protected override string WasLetInBy(string member, string staff) => $"{staff} a ajouté {member} à ce ticket.";
    }

    private sealed class TranscriptsWords : TranscriptTexts
    {
        public override string CategoryFact => "Catégorie";

        public override string OpenedByFact => "Ouvert par";

        public override string ReasonFact => "Raison";

        public override string MessagesFact => "Messages";

        public override string MadeFact => "Transcription créée";

        public override string Forwarded => "Transféré";

        public override string DeletedMessage => "un message supprimé";

        public override string Pinned => "a épinglé un message";

        public override string EditedMark => "modifié";

        public override string AppMark => "appli";

        public override string File => "Fichier";

        public override string Embed => "Contenu intégré";

        public override string Answers(string author) => $"répond à {author}";

        public override string AllTimesAreUtc => "Toutes les heures sont en UTC.";

        protected override string MayNotRead =>
            "Je ne peux pas lire l'historique de ce salon. Donne ici à mon rôle **Voir les salons** et **Voir les "
            + "anciens messages**.";

        protected override string MayNotReadContent =>
            "Discord ne me laisse pas lire ce que les gens écrivent. Le propriétaire du bot peut activer **Message "
            + "Content Intent** sur la page Bot de l'application, dans le portail développeur de Discord.";

        protected override string ArchiveSilent => "L'endroit où sont conservées les transcriptions est injoignable.";

        protected override string DiscordSilent => "Discord n'a pas répondu pendant une heure.";

        public override string NotGivenOut => "Discord ne l'a pas fourni";

        public override string Show => "Transcription";

        public override string DeleteAnyway => "Supprimer sans transcription";

        public override string BeingDeleted =>
            "Le salon est en cours de suppression. Sa transcription n'a pas été conservée.";

        public override string NotClosing => "Ce ticket n'attend plus sa transcription.";

        public override string Description => "Récupère un lien vers tout ce qui a été écrit dans un ticket.";

        public override string TicketOption => "Le numéro du ticket\u00A0; sans cette option, le ticket de ce salon";

        public override string NotYours =>
            "Seuls l'équipe et le membre qui a ouvert le ticket peuvent en obtenir la transcription.";

        public override string NoTranscript =>
            "Ce ticket n'a pas de transcription\u00A0: son salon avait disparu avant qu'elle puisse être créée.";

        public override string NoSuchFile =>
            "Ce fichier n'existe pas. Réutilise `/transcription` pour voir lesquels existent.";

        public override string Count(int messages) => messages < 2 ? $"{messages} message" : $"{messages} messages";

        public override string Beside(string name) => $"conservé sous le nom {name}";

        public override string NotKept(string why) => $"non conservé, car {why}";

        public override string CannotBeMade(string why) =>
            $"La transcription ne peut pas être créée pour le moment. {why}";

        public override string FilesBeside =>
            "Les fichiers «\u00A0conservé sous le nom\u00A0» se trouvent à côté de cette transcription\u00A0: "
            + "demande-les avec /transcription sur le serveur.";

        public override string FilesLost(int files) =>
            files == 1
                ? "Un fichier n'a pas été conservé\u00A0; la raison est indiquée à côté de son nom."
                : $"{files} fichiers n'ont pas été conservés\u00A0; la raison est indiquée pour chacun.";

        public override string Poll(string question) => $"Sondage\u00A0: {question}";

        public override string Sticker(string name) => $"Autocollant\u00A0: {name}";

        protected override string Asked => "a demandé le ticket";

        protected override string ChannelMade => "Le salon a été créé";

        protected override string ChannelNotMade => "Le salon n'a pas pu être créé";

        protected override string Claimed => "l'a pris en charge";

        protected override string Released => "l'a libéré";

        protected override string Closed => "l'a fermé";

        protected override string ChannelRemoved => "Le salon a été supprimé";

        protected override string OpenerLeft => "La personne qui l'a ouvert a quitté le serveur";

        protected override string ChannelDeleted => "Le salon a été supprimé à la main";

        protected override string ChannelKept => "Le salon a été conservé pour la lecture";

        protected override string KeptLongEnough => "Le salon avait été conservé assez longtemps";

        protected override string RemovedKept => "a fait supprimer le salon conservé";

        protected override string ReopenedIt => "l'a rouvert";

        protected override string ChannelReopened => "Le salon était de nouveau ouvert";

        protected override string NotReopened => "Il n'a pas pu être rouvert";

        protected override string WaivedTranscript => "a fait supprimer le salon sans transcription";

        protected override string ReleasedByRemoval(string name) => $"a retiré {name} de l'équipe, ce qui l'a libéré";

        protected override string LetIn(string name) => $"a ajouté {name}";

        protected override string TookOut(string name) => $"a retiré {name}";

        protected override string Somebody => "quelqu'un";

        public override string Heading(Ticket ticket) => $"Ticket {ticket.DisplayNumber}";

        protected override string StaysOpen(Ticket ticket, string why) =>
            $"⚠️ Le ticket {ticket.DisplayNumber} est fermé, mais sa transcription n'a pas pu être créée, donc ce "
            + $"salon reste en place. {why} Je réessaie toutes les heures.";

        protected override string LinkTitle(Ticket ticket) => $"Transcription du ticket {ticket.DisplayNumber}";

        protected override string OpenIt => "Ouvrir";

        protected override string Made(string when) => $"créée {when}";

        protected override string LinkWorksFor(int minutes) =>
            $"Le lien fonctionne pendant {minutes} {(minutes < 2 ? "minute" : "minutes")}.";

        protected override string AsPlainText => "En texte brut";

        public override string ChooseFile => "Ouvrir un fichier joint";

        public override string ChooseOneOf(int first, int last) =>
            first == last ? $"Fichier {first}" : $"Fichiers {first} à {last}";

        protected override string OnlySomeFiles(int offered, int all) =>
            $"Voici {offered} fichiers sur {all}. Le reste est conservé sous les noms qu'indique la transcription\u00A0; la "
            + "personne qui m'héberge peut te le donner.";

        protected override string BeforeReopening => "Telle qu'elle était avant la réouverture du ticket";

        protected override string Reason(string reason) => $"Raison\u00A0: {reason}";

        protected override string InTheFile =>
            "Ce qui y a été écrit se trouve dans le fichier\u00A0: télécharge-le et ouvre-le dans ton navigateur.";

        protected override string TooMuchForAFile =>
            "Ce qui y a été écrit est trop long pour un fichier ici\u00A0; `/transcription` sur le serveur te le "
            + "donne.";

        protected override string YoursWasClosed(Ticket ticket, string guild) =>
            $"Ton ticket {ticket.DisplayNumber} sur **{guild}** a été fermé.";

        protected override string IsLargerThan(string size) => $"il dépasse {size}";

        protected override string AllComeTo(string size) => $"les fichiers d'un ticket sont limités à {size} au total";
    }

    private sealed class PanelsWords : PanelTexts
    {
        public override string SetupDescription =>
            "Crée ce qu'il faut pour les tickets et publie le panneau de tickets dans ce salon.";

        public override string Title => "Besoin d'aide\u00A0?";

        public override string CreateButton => "Créer un ticket";

        public override string SelectPlaceholder => "À quel sujet as-tu besoin d'aide\u00A0?";

        public override string NotPosted =>
            "Le panneau n'a pas pu être publié. Discord ne l'a pas accepté\u00A0; réessaie plus tard.";

        protected override string DescriptionOfButtonAndSelect =>
            "Ouvre un ticket et parle avec l'équipe dans un salon privé.\n\nClique sur 🎫 **Créer un ticket**, ou "
            + "choisis un sujet ci-dessous. 📋 **Mes tickets** affiche les tickets que tu as ouverts.";

        protected override string DescriptionOfButtons =>
            "Ouvre un ticket et parle avec l'équipe dans un salon privé.\n\nClique sur le bouton qui correspond à "
            + "ta demande. 📋 **Mes tickets** affiche les tickets que tu as ouverts.";

        protected override string DescriptionOfSelect =>
            "Ouvre un ticket et parle avec l'équipe dans un salon privé.\n\nChoisis ci-dessous ce qui correspond à "
            + "ta demande. 📋 **Mes tickets** affiche les tickets que tu as ouverts.";

        protected override string IsPosted(string link) => $"Le panneau est publié\u00A0: {link}";

        protected override string ThreeSteps => "Et maintenant, trois étapes";

        protected override string SettingsStep(string config) =>
            $"Règle les limites, les catégories, les logs et le reste avec {config}.";

        protected override string TryStep(string open) =>
            $"Ouvre un ticket pour essayer\u00A0: depuis le panneau, ou avec {open}.";

        protected override string GiveRoleStep(string role) =>
            $"Donne {role} à ton équipe, dans Paramètres du serveur → Membres\u00A0: les membres qui ont ce rôle "
            + "voient les tickets et y répondent, comme les administrateurs.";

        protected override string GiveOneOfRolesStep(string listStaff) =>
            $"Donne à ton équipe l'un des rôles que {listStaff} affiche\u00A0: les membres qui en ont un voient les "
            + "tickets et y répondent, comme les administrateurs.";

        protected override string NobodyStep(string addStaffRole) =>
            $"Indique qui fait partie de l'équipe avec {addStaffRole}\u00A0: pour l'instant, seuls les "
            + "administrateurs répondent aux tickets.";

        protected override string MembersOnlyStep(string listStaff, string addStaffRole) =>
            $"Vois qui fait partie de l'équipe avec {listStaff}, et ajoutes-y un rôle avec {addStaffRole}.";

        protected override string NameOf(Permissions permission) =>
            permission switch
            {
                Permissions.ViewChannel => "Voir les salons",
                Permissions.ManageChannels => "Gérer les salons",
                Permissions.ManageRoles => "Gérer les rôles",
                Permissions.SendMessages => "Envoyer des messages",
                Permissions.EmbedLinks => "Intégrer des liens",
                Permissions.AttachFiles => "Joindre des fichiers",
                Permissions.ReadMessageHistory => "Voir les anciens messages",
                _ => throw new ArgumentOutOfRangeException(nameof(permission)),
            };

        protected override string Missing(string permissions) =>
            $"Je ne peux pas encore fonctionner ici\u00A0: il manque à mon rôle {permissions}. Donne-lui ces "
            + "permissions dans Paramètres du serveur → Rôles, vérifie que ce salon ne les retire pas, puis relance "
            + "`/installer`.";
    }

    private sealed class StaffingWords : StaffingTexts
    {
        public override string AddStaffDescription =>
            "Ajoute un membre à l'équipe\u00A0: il voit les tickets et y répond.";

        public override string AddStaffMember => "Le membre à ajouter à l'équipe";

        public override string RemoveStaffDescription => "Retire un membre de l'équipe.";

        public override string RemoveStaffMember => "Le membre à retirer de l'équipe";

        public override string AddStaffRoleDescription =>
            "Ajoute un rôle à l'équipe\u00A0: tous ceux qui l'ont voient les tickets et y répondent.";

        public override string AddStaffRoleRole => "Le rôle à ajouter à l'équipe";

        public override string RemoveStaffRoleDescription => "Retire un rôle de l'équipe.";

        public override string RemoveStaffRoleRole => "Le rôle à retirer de l'équipe";

        public override string ListStaffDescription => "Affiche qui fait partie de l'équipe.";

        public override string CategoryOption =>
            "Seulement pour les tickets de cette catégorie\u00A0; sans cette option, pour tous les tickets";

        public override string Unreadable => "Je n'ai pas pu lire qui tu as choisi. Choisis de nouveau dans la liste.";

        public override string Bots =>
            "Les bots ne peuvent pas faire partie de l'équipe\u00A0: ils ne répondent pas aux tickets.";

        public override string Everyone =>
            "Le rôle @everyone ne peut pas faire partie de l'équipe\u00A0: chaque membre verrait tous les tickets. "
            + "Choisis un rôle que seule ton équipe possède.";

        public override string NoSuchCategory =>
            "Cette catégorie n'existe pas ici. Choisis-en une dans la liste qui s'ouvre pendant que tu écris, ou "
            + "n'utilise pas cette option pour inclure tous les tickets.";

        public override string Full =>
            "70 membres et rôles voient déjà ces tickets, et un salon n'a pas de place pour plus. Ajoute plutôt un "
            + "rôle à l'équipe avec `/ajouter-rôle-équipe`, et donne-le à ces personnes.";

        public override string FullInAll =>
            "La liste de ton équipe compte 150 entrées, et il n'y a pas de place pour plus. Ajoute plutôt un rôle "
            + "à l'équipe avec `/ajouter-rôle-équipe`, et donne-le à ces personnes.";

        public override string Nobody =>
            "L'équipe est encore vide, donc seuls les administrateurs peuvent répondre aux tickets. Ajoute "
            + "quelqu'un avec `/ajouter-équipe` ou un rôle avec `/ajouter-rôle-équipe`.";

        public override string NotDone =>
            "J'ai noté qui fait partie de l'équipe, mais Discord ne m'a pas laissé changer qui voit les tickets "
            + "ouverts. Utilise la commande une nouvelle fois dans quelques minutes.";

        public override string ListTitle => "Équipe";

        public override string OfAll => "Tous les tickets";

        public override string OfGone => "Catégories qui n'existent plus";

        public override string RoleName => "Équipe des tickets";

        public override string RoleAuditReason => "Les membres qui ont ce rôle voient les tickets et y répondent";

        public override string StrayRoleAuditReason => "Un seul rôle suffit pour l'équipe des tickets";

        protected override string AddedToAll(string subject) =>
            $"{subject} fait maintenant partie de l'équipe. Les tickets ouverts seront mis à jour d'ici une minute.";

        protected override string AddedTo(string category, string subject) =>
            $"{subject} fait maintenant partie de l'équipe de la catégorie {category}. Les tickets ouverts seront "
            + "mis à jour d'ici une minute.";

        protected override string AlreadyOfAll(string subject, string since) =>
            $"{subject} fait déjà partie de l'équipe (ajout {since}). Je vérifie encore une fois les tickets ouverts.";

        protected override string AlreadyOf(string category, string subject, string since) =>
            $"{subject} fait déjà partie de l'équipe de la catégorie {category} (ajout {since}). Je vérifie encore "
            + "une fois les tickets ouverts.";

        protected override string RemovedFromAll(string subject) =>
            $"{subject} ne fait plus partie de l'équipe. Les tickets ouverts seront mis à jour d'ici une "
            + "minute\u00A0; ceux qui étaient pris en charge par quelqu'un qui n'est plus dans l'équipe attendent de "
            + "nouveau l'équipe.";

        protected override string RemovedFrom(string category, string subject) =>
            $"{subject} ne fait plus partie de l'équipe de la catégorie {category}. Les tickets ouverts seront mis "
            + "à jour d'ici une minute\u00A0; ceux qui étaient pris en charge par quelqu'un qui n'est plus dans leur "
            + "équipe attendent de nouveau l'équipe.";

        protected override string NotStaffOfAll(string subject) =>
            $"{subject} ne fait pas partie de l'équipe. `/liste-équipe` affiche qui en fait partie. Je vérifie "
            + "encore une fois les tickets ouverts.";

        protected override string NotStaffOf(string category, string subject) =>
            $"{subject} ne fait pas partie de l'équipe propre à la catégorie {category}. `/liste-équipe` affiche "
            + "qui s'occupe de quoi. Je vérifie encore une fois les tickets ouverts.";

        protected override string NotEverywhere(int refused, string channel) =>
            (
                refused == 1
                    ? "J'ai noté qui fait partie de l'équipe, mais je n'ai pas le droit de changer qui voit le ticket "
                        + $"{channel}."
                    : "J'ai noté qui fait partie de l'équipe, mais je n'ai pas le droit de changer qui voit "
                        + $"{refused} des tickets ouverts, dont {channel}."
            )
            + " Un administrateur doit donner à mon rôle **Voir les salons** et **Gérer les rôles**, y compris dans la "
            + "catégorie des tickets\u00A0; utilise ensuite la commande une nouvelle fois.";

        protected override string Released(string claimer) =>
            $"{claimer} ne fait plus partie de l'équipe ici, donc ce ticket attend de nouveau l'équipe. Pour le "
            + "reprendre, utilise `/prendre-en-charge`.";
    }

    private sealed class SettingsWords : SettingsTexts
    {
        public override string ConfigDescription => "Affiche et modifie le fonctionnement des tickets ici.";

        public override string SettingOption => "Ce que tu veux voir ou modifier";

        public override string ValueOption => "La nouvelle valeur\u00A0; «\u00A0reset\u00A0» rétablit celle par défaut";

        public override string ChannelOption => "Pour les paramètres qui sont un salon";

        public override string RoleOption => "Pour les paramètres qui sont un rôle";

        public override string Title => "Paramètres";

        public override string NotSet => "*non défini*";

        public override string Now => "Actuellement";

        public override string Choose => "Choisis ce que tu veux modifier";

        public override string ChooseValue => "Choisis une valeur";

        public override string ChooseChannel => "Choisis un salon";

        public override string ChooseRole => "Choisis un rôle";

        public override string ChangeButton => "Modifier";

        public override string ResetButton => "Réinitialiser";

        public override string BackButton => "Tous les paramètres";

        public override string CategoriesButton => "Catégories de tickets";

        public override string Overview =>
            "Choisis un paramètre ci-dessous pour voir à quoi il sert et le modifier. Tes changements s'appliquent "
            + "aussitôt, et les panneaux déjà publiés suivent.";

        public override string NoSetting =>
            "Précise aussi de quel paramètre il s'agit\u00A0: choisis-en un dans l'option `paramètre`, ou utilise "
            + "`/config` seul pour tous les voir.";

        public override string UnknownSetting => "Ce paramètre n'existe plus. `/config` affiche ceux qui existent.";

        public override string CategoryBounds => "une catégorie de ce serveur";

        public override string ChannelBounds => "un salon textuel de ce serveur";

        public override string RoleBounds => "un rôle de ce serveur, sauf @everyone";

        public override string TicketLimit => "Tickets par membre";

        public override string TicketLimitMeans =>
            "Le nombre de tickets qu'un membre peut avoir ouverts en même temps.";

        public override string LogsChannel => "Salon des logs";

        public override string LogsChannelMeans =>
            "L'endroit où j'informe l'équipe de ce qui arrive aux tickets, à l'équipe et aux paramètres, et de ce "
            + "qui demande une intervention.";

        public override string DashboardChannel => "Salon du tableau de bord";

        public override string DashboardChannelMeans =>
            "Là où se trouve le tableau de bord, un message avec des chiffres qui reste à jour. Réinitialiser le "
            + "supprime.";

        public override string StaffRole => "Rôle de l'équipe";

        public override string StaffRoleMeans =>
            "Si `/installer` crée un rôle pour ton équipe tant que personne n'en fait partie. "
            + "`/ajouter-rôle-équipe` en ajoute d'autres.";

        public override string StaffRoleMade => "Il est créé automatiquement";

        public override string StaffRoleByHand => "Je le choisis moi-même";

        public override string TicketCategory => "Catégorie des tickets";

        public override string TicketCategoryMeans =>
            "La catégorie Discord où se trouvent les salons des tickets. Si aucune n'est définie, ou si elle est "
            + "pleine, j'en crée une.";

        public override string Prefix => "Préfixe des noms de salons";

        public override string PrefixMeans => "Ce qui précède le numéro dans le nom du salon d'un ticket.";

        public override string WhoMayClose => "Qui peut fermer";

        public override string WhoMayCloseMeans =>
            "Indique si les membres peuvent fermer les tickets qu'ils ont ouverts.";

        public override string StaffAndOpenerClose => "L'équipe et le membre qui a ouvert le ticket";

        public override string StaffClose => "L'équipe seulement";

        public override string OnClose => "Salon d'un ticket fermé";

        public override string OnCloseMeans =>
            "Ce que devient le salon d'un ticket une fois sa transcription enregistrée.";

        public override string Removed => "Il est supprimé";

        public override string Kept => "Il est conservé un certain temps, en lecture seule";

        public override string RemovedAfter => "Heures avant sa suppression";

        public override string RemovedAfterMeans =>
            "Quand les salons des tickets fermés sont supprimés\u00A0: le délai en heures après la fermeture. Avec "
            + "0, c'est immédiat.";

        public override string KeptFor => "Heures de conservation";

        public override string KeptForMeans =>
            "Quand les salons des tickets fermés sont conservés\u00A0: la durée en heures. Si le serveur n'a plus "
            + "de place pour de nouveaux salons, les plus anciens partent plus tôt.";

        public override string ClosedCategory => "Catégorie des tickets fermés";

        public override string ClosedCategoryMeans =>
            "La catégorie Discord où se trouvent les salons conservés. Si aucune n'est définie, ou si elle est "
            + "pleine, j'en crée une.";

        public override string ManagerRole => "Rôle des responsables";

        public override string ManagerRoleMeans =>
            "Les membres qui l'ont peuvent utiliser `/tableau-de-bord`, `/stats` et `/liste-équipe`, comme les "
            + "administrateurs.";

        public override string Language => "Langue";

        public override string LanguageMeans =>
            "Celle de ce que tout le monde lit\u00A0: panneaux, tickets, logs. Ce qu'une seule personne lit est "
            + "dans sa propre langue.";

        public override string LanguageOfServer => "Celle du serveur, telle que définie dans Discord";

        public override string PanelTitle => "Panneau\u00A0: titre";

        public override string PanelTitleMeans => "Le titre des panneaux de tickets.";

        public override string PanelText => "Panneau\u00A0: texte";

        public override string PanelTextMeans =>
            "Ce que disent les panneaux de tickets. La mise en forme de Discord fonctionne.";

        public override string PanelColor => "Panneau\u00A0: couleur";

        public override string PanelColorMeans => "La couleur de la barre à gauche des panneaux de tickets.";

        public override string ColorBounds =>
            "une couleur sous la forme `#` suivi de six chiffres hexadécimaux, par exemple `#FFFF00`";

        public override string PanelStyle => "Panneau\u00A0: style";

        public override string PanelStyleMeans => "La façon dont les membres choisissent le sujet de leur ticket.";

        public override string ButtonsAndSelect => "Un bouton qui pose la question, et une liste";

        public override string Buttons => "Un bouton par catégorie de tickets";

        public override string Select => "Une liste des catégories de tickets";

        public override string TooManyForButtons =>
            "Un panneau a de la place pour les boutons de 20 catégories de tickets. Choisis un autre style, ou "
            + "supprime d'abord quelques catégories.";

        public override string TooMuchText =>
            "Les textes de tes catégories de tickets et du panneau sont trop longs pris ensemble. Raccourcis-en "
            + "d'abord quelques-uns.";

        public override string NumberBounds(int least, int most) => $"un nombre entier de {least} à {most}";

        public override string TextBounds(int most) => $"un texte de 1 à {most} caractères";

        public override string PrefixBounds(int most) =>
            $"1 à {most} lettres, chiffres, émojis, `-` ou `_`, sans espaces, par exemple `ticket-`";

        public override string ChoiceBounds(IEnumerable<string> words) =>
            $"l'une des valeurs `{string.Join("`, `", words)}`";

        public override string Refusal(string name, string bounds) =>
            $"**{name}** attend {bounds}. Rien n'a été modifié.";

        public override string RefusalWithOption(string name, string bounds, string option) =>
            $"**{name}** attend {bounds}, dans l'option `{option}`. Rien n'a été modifié.";

        public override string Changed(string name, string before, string after) =>
            $"**{name}** a une nouvelle valeur\u00A0: {after}. Avant\u00A0: {before}.";

        public override string Unchanged(string name, string value) =>
            $"**{name}** avait déjà cette valeur\u00A0: {value}.";

        public override string Takes(string bounds) => $"Valeur attendue\u00A0: {bounds}.";
    }

    private sealed class CategoriesWords : CategoryTexts
    {
        public override string Title => "Catégories de tickets";

        public override string Overview =>
            "Les membres en choisissent une quand ils ouvrent un ticket. Choisis-en une pour la modifier\u00A0; "
            + "les panneaux déjà publiés suivent.";

        public override string ParentField => "Catégorie Discord";

        public override string Pick => "Choisis une catégorie à modifier";

        public override string AddButton => "Ajouter une catégorie";

        public override string EditButton => "Modifier";

        public override string UpButton => "Monter";

        public override string DownButton => "Descendre";

        public override string RemoveButton => "Supprimer";

        public override string ReallyRemoveButton => "La supprimer";

        public override string KeepButton => "La garder";

        public override string AddQuestionButton => "Ajouter une question";

        public override string RemoveQuestionButton => "Supprimer la question";

        public override string EditQuestionButton => "Modifier la question";

        public override string TranscriptsOnButton => "Envoyer les transcriptions en MP";

        public override string TranscriptsOffButton => "Ne plus envoyer les transcriptions";

        public override string BackButton => "Toutes les catégories";

        public override string BackToCategoryButton => "Retour";

        public override string ParentPlaceholder => "Catégorie Discord pour ses tickets";

        public override string PickQuestion => "Choisis une question à modifier";

        public override string AddTitle => "Ajouter une catégorie de tickets";

        public override string EditTitle => "Modifier une catégorie de tickets";

        public override string Label => "Nom";

        public override string LabelHint => "De 1 à 80 caractères, tous visibles sur un bouton du panneau.";

        public override string Emoji => "Émoji";

        public override string EmojiHint => "Un seul émoji standard, pas celui d'un serveur\u00A0; ou rien.";

        public override string Description => "Description";

        public override string DescriptionHint => "Affichée sous le nom dans les listes, 100 caractères au maximum.";

        public override string Welcome => "Texte de bienvenue";

        public override string WelcomeHint =>
            "Ce que les membres lisent en premier dans leur ticket. Vide\u00A0: le texte habituel.";

        public override string QuestionTitle => "Une question du formulaire";

        public override string Question => "Question";

        public override string QuestionHint => "De 1 à 45 caractères.";

        public override string Kind => "Type de réponse";

        public override string Short => "Un texte court";

        public override string Paragraph => "Un texte long";

        public override string Select => "Un choix dans une liste";

        public override string Required => "Faut-il y répondre\u00A0?";

        public override string RequiredYes => "Oui";

        public override string RequiredNo => "Non";

        public override string Hint => "Explication";

        public override string HintHint => "Affichée sous la question, 100 caractères au maximum\u00A0; ou rien.";

        public override string Choices => "Choix";

        public override string ChoicesHint =>
            "Pour un choix dans une liste\u00A0: de 1 à 25, un par ligne, 100 caractères au maximum chacun.";

        public override string NoQuestions => "La question habituelle\u00A0: comment pouvons-nous t'aider\u00A0?";

        public override string QuestionsField => "Questions";

        public override string TranscriptsField => "Transcriptions";

        public override string TranscriptsOn =>
            "La personne qui a ouvert le ticket reçoit la transcription en message privé quand il est fermé.";

        public override string TranscriptsOff =>
            "La personne qui a ouvert le ticket ne reçoit pas la transcription d'office\u00A0; elle peut l'obtenir "
            + "avec `/transcription`.";

        public override string NoDescription => "Elle n'a pas de description.";

        public override string UsualWelcome => "Le texte habituel.";

        public override string Gone => "Cette catégorie n'existe plus. Quelqu'un l'a supprimée.";

        public override string Moved => "Quelqu'un a modifié les questions entre-temps. Regarde-les à nouveau.";

        public override string LastOne =>
            "C'est la dernière catégorie, et les membres doivent pouvoir en choisir une. Ajoutes-en d'abord une autre.";

        public override string TooMany =>
            "Il y a 25 catégories, et Discord n'en affiche pas plus dans une liste. Supprimes-en d'abord une.";

        public override string TooManyQuestions =>
            "Un formulaire a de la place pour cinq questions. Supprimes-en d'abord une.";

        public override string LabelBounds => "Le nom d'une catégorie compte de 1 à 80 caractères.";

        public override string LabelTaken => "Une autre catégorie porte déjà ce nom. Choisis-en un autre.";

        public override string EmojiBounds =>
            "Ce n'est pas un émoji standard unique. Les émojis d'un serveur ne peuvent pas être utilisés\u00A0; "
            + "laisse le champ vide pour n'en mettre aucun.";

        public override string DescriptionBounds => "La description d'une catégorie compte 100 caractères au maximum.";

        public override string WelcomeBounds => "Un texte de bienvenue compte 1000 caractères au maximum.";

        public override string QuestionBounds =>
            "Une question compte de 1 à 45 caractères, et son explication 100 au maximum. Un choix dans une liste "
            + "demande de 1 à 25 choix, un par ligne, de 100 caractères au maximum chacun.";

        public override string ReallyRemove(TicketCategory category) =>
            $"Supprimer **{Markdown.Escape(category.Name)}**\u00A0? Les membres ne pourront plus la choisir. Les "
            + "tickets qui y ont été ouverts restent tels quels.";

        protected override string MayBeEmpty => "facultatif";

        protected override string KindShort => "un texte court";

        protected override string KindParagraph => "un texte long";

        protected override string KindSelect => "un choix dans une liste";

        public override (string Label, string Description) DefaultOf(string key) =>
            key switch
            {
                "general" => ("Assistance générale", "Les questions et tout ce qui n'a pas sa place ailleurs"),
                "technical" => ("Assistance technique", "Quelque chose ne fonctionne pas comme prévu"),
                "billing" => ("Facturation", "Paiements, factures et remboursements"),
                "report" => ("Signaler un membre", "Quelqu'un ne respecte pas les règles"),
                "other" => ("Autre", "Rien de tout cela"),
                _ => throw new ArgumentOutOfRangeException(nameof(key), key, message: null),
            };
    }

    private sealed class HelpWords : HelpTexts
    {
        public override string Description => "Affiche ce que tu peux faire ici.";

        public override string Title => "Comment fonctionnent les tickets ici";

        public override string Everyone =>
            "🎫 Le panneau de tickets ouvre un salon privé où tu parles avec l'équipe.\n"
            + "📋 **Mes tickets** sur le panneau affiche tes tickets.";

        public override string Close =>
            "🔒 **Fermer** dans un ticket y met fin. Son salon est supprimé, ou reste lisible un certain temps.";

        public override string InMessageMenu =>
            "Dans le menu d'un message, sous **Applications**\u00A0: un ticket qui le cite.";

        public override string InMemberMenu =>
            "Dans le menu d'un membre, sous **Applications**\u00A0: un ticket en son nom.";

        public override string StaffTitle => "Pour l'équipe";

        public override string Staff =>
            "🙋 **Prendre en charge** dans un ticket indique à tout le monde que tu t'en occupes. ↩️ **Libérer** le "
            + "rend disponible. 🔒 **Fermer** y met fin, avec une raison si tu veux.";

        public override string CommandsTitle => "Tes commandes";
    }

    private sealed class StatisticsWords : StatsTexts
    {
        public override string CommandDescription =>
            "Affiche des chiffres\u00A0: tickets, délai de prise en charge, délai de fermeture.";

        public override string MemberOption => "Seulement ce que ce membre de l'équipe a pris en charge et fermé";

        public override string CategoryOption => "Seulement les tickets de cette catégorie";

        public override string PeriodOption => "Sur quels jours\u00A0; sans cette option, les 7 derniers";

        public override string NoSuchCategory =>
            "Cette catégorie n'existe pas. Choisis-en une parmi celles proposées pendant que tu écris.";

        protected override string Footer =>
            "Les jours se terminent à minuit UTC. Les durées sont exactes à 19\u00A0% près.";

        protected override string NoTimes => "Rien à signaler pour l'instant";

        public override string PeriodToday => "aujourd'hui";

        public override string PeriodWeek => "7 jours";

        public override string PeriodMonth => "30 jours";

        public override string PeriodAll => "depuis le début";

        protected override string Times(string median, string most, int tickets) =>
            $"Médiane\u00A0: **{median}**\n90\u00A0% en moins de\u00A0: **{most}**\nTickets\u00A0: {tickets}";

        protected override string DayUnit => "j";

        protected override string MemberField => "Membre";

        protected override string CategoryField => "Catégorie";

        protected override string OpenedField => "Ouverts";

        protected override string ClaimedField => "Pris en charge";

        protected override string ClosedField => "Fermés";

        protected override string ToFirstClaimField => "Délai avant la première prise en charge";

        protected override string ToCloseField => "Délai avant la fermeture";

        protected override string TitleToday => "Tickets d'aujourd'hui";

        protected override string TitleWeek => "Tickets des 7 derniers jours";

        protected override string TitleMonth => "Tickets des 30 derniers jours";

        protected override string TitleAll => "Tous les tickets";
    }

    private sealed class DashboardWords : DashboardTexts
    {
        public override string CommandDescription =>
            "Affiche ici l'état des tickets, dans un message qui reste à jour.";

        public override string Title => "Les tickets en un coup d'œil";

        public override string OpenButton => "Tickets ouverts";

        public override string UnclaimedButton => "Non pris en charge";

        public override string Footer => "Les jours se terminent à minuit UTC";

        public override string NobodyUnclaimed => "Tous les tickets ouverts ont été pris en charge.";

        public override string NotPosted =>
            "Le tableau de bord n'a pas pu être publié. Discord ne l'a pas accepté\u00A0; réessaie plus tard.";

        public override string MayNotPost =>
            "Je n'ai pas le droit de publier ici. Donne à mon rôle **Voir les salons**, **Envoyer des messages**, "
            + "**Intégrer des liens** et **Voir les anciens messages** dans ce salon, puis réessaie.";

        protected override string Nothing => "Rien pour l'instant.";

        public override string Posted(ChannelId channel) =>
            $"Le tableau de bord se trouve dans {Markdown.Mention(channel)} et reste à jour tout seul. "
            + "`/tableau-de-bord` dans un autre salon l'y déplace.";

        protected override string OpenField => "Ouverts";

        protected override string UnclaimedField => "Non pris en charge";

        protected override string ClaimedField => "Pris en charge";

        protected override string OpenedTodayField => "Ouverts aujourd'hui";

        protected override string ClosedTodayField => "Fermés aujourd'hui";

        protected override string ClosedInAllField => "Fermés au total";

        protected override string WaitingLongestField => "Attend depuis le plus longtemps";

        protected override string CategoriesField =>
            "Par catégorie\u00A0: ouverts en ce moment, ouverts ces 14 derniers jours";

        protected override string MembersField => "Par membre de l'équipe, ces 14 derniers jours";

        protected override string ChartField => "Les 14 derniers jours\u00A0: ouverts, fermés";

        protected override string NobodyWaits => "Personne n'attend l'équipe.";

        protected override string RemovedCategories => "Catégories supprimées";

        protected override string MemberLine(string member, int claimed, int closed) =>
            $"{member} · pris en charge\u00A0: {claimed} · fermés\u00A0: {closed}";

        protected override string More(int count) => $"et {count} {(count < 2 ? "autre" : "autres")}";
    }

    private sealed class LogsWords : LogTexts
    {
        public override string TranscriptButton => "Transcription";

        public override string TroubleTitle => "Quelque chose demande ton attention";

        public override string Server(string name) => $"Sur ton serveur **{Markdown.Escape(name)}**\u00A0:";

        protected override string SettingChanged(string by, string name, string after, string before) =>
            $"{by} a modifié **{name}**. Nouvelle valeur\u00A0: {after}. Avant\u00A0: {before}.";

        protected override string StaffAddedToAll(string by, string subject) =>
            $"{by} a ajouté {subject} à l'équipe, pour tous les tickets.";

        protected override string StaffAdded(string by, string subject, string category) =>
            $"{by} a ajouté {subject} à l'équipe de la catégorie **{category}**.";

        protected override string StaffRemovedFromAll(string by, string subject) =>
            $"{by} a retiré {subject} de l'équipe.";

        protected override string StaffRemoved(string by, string subject, string category) =>
            $"{by} a retiré {subject} de l'équipe de la catégorie **{category}**.";

        protected override string CouldNot(string work) => $"Je n'ai pas pu {work}.";

        protected override string WorkOpen => "ouvrir le salon d'un ticket";

        protected override string WorkRecheck => "vérifier si les tickets d'un membre existent encore";

        protected override string WorkHeader => "afficher dans un ticket qui l'a pris en charge";

        protected override string WorkAnnounce => "annoncer dans un ticket qu'il est fermé";

        protected override string WorkTranscript => "créer la transcription d'un ticket";

        protected override string WorkRemove => "supprimer le salon d'un ticket fermé";

        protected override string WorkKeep => "conserver le salon d'un ticket fermé pour la lecture";

        protected override string WorkReopen => "rouvrir un ticket";

        protected override string WorkParticipant => "ajouter quelqu'un à un ticket, ou l'en retirer";

        protected override string WorkAccess =>
            "donner à l'équipe l'accès à tous les tickets ouverts, ou le retirer à quelqu'un";

        protected override string WorkLook => "m'occuper des tickets ici";

        protected override string WorkPanel => "modifier le panneau de tickets";

        protected override string WorkDashboard => "publier ou modifier le tableau de bord";

        protected override string WorkLog => "écrire dans le salon des logs";

        protected override string WorkOther => "terminer une tâche";

        protected override string FixMissingPermission =>
            "Il me manque une permission à cet endroit\u00A0: donne à mon rôle **Voir les salons**, **Envoyer des "
            + "messages**, **Intégrer des liens**, **Joindre des fichiers**, **Voir les anciens messages**, **Gérer "
            + "les salons** et **Gérer les rôles** dans Paramètres du serveur → Rôles, et vérifie que le salon et sa "
            + "catégorie ne les retirent pas.";

        protected override string FixGuildIsFull =>
            "Ce serveur compte 500 salons, et Discord n'en autorise pas plus\u00A0: supprime ceux dont tu n'as pas "
            + "besoin.";

        protected override string FixGone =>
            "Le salon ou le message n'existe plus. Si tu en as besoin, crée-le de nouveau.";

        protected override string FixUnavailable =>
            "Discord ne m'a pas répondu pendant trop longtemps. Si ça dure, consulte l'état de Discord.";

        protected override string FixRefused =>
            "Discord a refusé. La personne qui m'héberge trouvera la raison dans mon journal.";

        protected override string CategoryIsFull =>
            "Une catégorie Discord choisie dans `/config` est pleine ou n'existe plus, donc j'ai placé le salon d'un ticket "
            + "ailleurs. Déplace des salons hors de cette catégorie, ou choisis-en une autre au même endroit.";

        protected override string FixContentHidden =>
            "Discord ne me laisse pas lire ce que les gens écrivent, donc le salon reste en place. Le propriétaire du bot "
            + "peut activer **Message Content Intent** sur la page Bot de l'application, dans le portail développeur de "
            + "Discord. Je réessaie toutes les heures.";

        protected override string FixArchiveSilent =>
            "L'endroit où sont conservées les transcriptions est resté injoignable pendant une heure, donc le salon reste "
            + "en place. La personne qui m'héberge trouvera la raison dans mon journal. Je réessaie toutes les heures.";

        protected override string OpenedFor(string by, string ticket, string opener) =>
            $"{by} a ouvert le {ticket} pour {opener}.";

        protected override string Opened(string by, string ticket) => $"{by} a ouvert le {ticket}.";

        protected override string Claimed(string by, string ticket) => $"{by} a pris en charge le {ticket}.";

        protected override string Released(string by, string ticket) => $"{by} a libéré le {ticket}.";

        protected override string Closed(string by, string ticket, string opener) =>
            $"{by} a fermé le {ticket} de {opener}.";

        protected override string TranscriptStored(string ticket, string opener) =>
            $"La transcription du {ticket} de {opener} est enregistrée.";

        protected override string ChannelGone(string ticket) =>
            $"Le salon du {ticket} a été supprimé à la main, donc le ticket est fermé.";

        protected override string NotOpened(string ticket, string opener) =>
            $"{opener} a demandé le {ticket}, qui n'a pas pu être ouvert.";

        protected override string OpenerLeft(string ticket, string opener) =>
            $"{opener}, qui avait ouvert le {ticket}, a quitté le serveur.";

        protected override string UserAdded(string by, string ticket, string whom) =>
            $"{by} a ajouté {whom} au {ticket}.";

        protected override string UserRemoved(string by, string ticket, string whom) =>
            $"{by} a retiré {whom} du {ticket}.";

        protected override string RemovalAsked(string by, string ticket) =>
            $"{by} a fait supprimer le salon du {ticket}.";

        protected override string KeptLongEnough(string ticket) =>
            $"Le salon du {ticket} a été conservé assez longtemps et va être supprimé.";

        protected override string Reopened(string by, string ticket) => $"{by} a rouvert le {ticket}.";

        protected override string NotReopened(string ticket) => $"Il n'a pas été possible de rouvrir le {ticket}.";

        protected override string TranscriptWaived(string by, string ticket) =>
            $"{by} a fait supprimer le salon du {ticket} sans transcription.";

        protected override string Ticket(string number, string category) => $"ticket **{number}** ({category})";

        protected override string Somebody => "quelqu'un";

        protected override string CountersRepaired =>
            "Mon décompte des tickets d'ici était faux, et je l'ai corrigé. Si cela se reproduit, préviens la "
            + "personne qui gère le bot.";

        protected override string MemberRepaired(string member) =>
            $"Ma liste des tickets ouverts de {member} était fausse, et je l'ai corrigée. Si cela se reproduit, "
            + "préviens la personne qui gère le bot.";

        protected override string Me => "Le bot";
    }

    private sealed class UpkeepWords : UpkeepTexts
    {
        protected override string HasLeft(string opener) =>
            $"👋 {opener} a quitté ce serveur et ne peut plus lire ce ticket. Il reste ouvert\u00A0: ferme-le quand "
            + "il n'y a plus rien à faire. Si cette personne revient, elle le verra de nouveau.";
    }
}
