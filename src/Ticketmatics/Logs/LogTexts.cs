using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Tickets;

namespace Ticketmatics.Logs;

internal abstract class LogTexts
{
    public abstract string TranscriptButton { get; }
    public abstract string TroubleTitle { get; }

    /// <param name="name">As its administrators call it.</param>
    public abstract string Server(string name);

    /// <summary>One line, or two where a reason was given.</summary>
    public string Of(LogEntry entry) =>
        entry switch
        {
            LogEntry.OfTicket ticket => $"{OfEvent(ticket)}{Reason(ticket)}",
            LogEntry.OfSetting setting =>
                $"⚙️ {SettingChanged(By(setting), setting.Name, setting.After, setting.Before)}",
            LogEntry.OfStaff { IsAdded: true, Category: null } staff =>
                $"👥 {StaffAddedToAll(By(staff), staff.Subject)}",
            LogEntry.OfStaff { IsAdded: true } staff =>
                $"👥 {StaffAdded(By(staff), staff.Subject, Markdown.Escape(staff.Category))}",
            LogEntry.OfStaff { Category: null } staff => $"👥 {StaffRemovedFromAll(By(staff), staff.Subject)}",
            LogEntry.OfStaff staff => $"👥 {StaffRemoved(By(staff), staff.Subject, Markdown.Escape(staff.Category!))}",
            LogEntry.OfRepair { Member: { } member } => $"🔧 {MemberRepaired(Markdown.Mention(member))}",
            LogEntry.OfRepair => $"🔧 {CountersRepaired}",
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };

    protected abstract string CountersRepaired { get; }

    protected abstract string MemberRepaired(string member);

    /// <summary>What an effect that was given up means for the guild, and what helps.</summary>
    /// <param name="work">Of the effect, as <see cref="Work"/> has it.</param>
    public string Trouble(string work, EffectFaultKind fault) =>
        fault is EffectFaultKind.CategoryIsFull ? CategoryIsFull : $"{CouldNot(work)} {Fix(fault)}";

    /// <summary>What an effect does, for the middle of a sentence.</summary>
    /// <param name="kind">As of <see cref="EffectJson.KindOf"/>; null where nobody needs to know.</param>
    public string? Work(string kind) =>
        kind switch
        {
            "make-channel" => WorkOpen,
            "recheck-limit" => WorkRecheck,
            "refresh-header" => WorkHeader,
            "announce-close" => WorkAnnounce,
            "make-transcript" => WorkTranscript,
            "remove-channel" => WorkRemove,
            "keep-channel" => WorkKeep,
            "reopen-ticket" => WorkReopen,
            "set-participant" => WorkParticipant,
            "refresh-access" => WorkAccess,
            "look-at-guild" => WorkLook,
            "refresh-panel" or "refresh-panels" => WorkPanel,
            "refresh-dashboard" or "post-dashboard" => WorkDashboard,
            "post-log" => WorkLog,
            "send-transcript" or "send-transcript-to-opener" or "tell-opener-left" or "tell-released" or "post-panel" =>
                null,
            _ => WorkOther,
        };

    private string Fix(EffectFaultKind fault) =>
        fault switch
        {
            EffectFaultKind.MissingPermission => FixMissingPermission,
            EffectFaultKind.GuildIsFull => FixGuildIsFull,
            EffectFaultKind.Gone => FixGone,
            EffectFaultKind.Unavailable => FixUnavailable,
            EffectFaultKind.Refused => FixRefused,
            EffectFaultKind.ContentHidden => FixContentHidden,
            EffectFaultKind.ArchiveSilent => FixArchiveSilent,
            _ => throw new ArgumentOutOfRangeException(nameof(fault)),
        };

    private string OfEvent(LogEntry.OfTicket entry) =>
        entry.Event switch
        {
            TicketEvent.Asked when entry.By != entry.Opener =>
                $"🎫 {OpenedFor(By(entry), Ticket(entry), Markdown.Mention(entry.Opener))}",
            TicketEvent.Asked => $"🎫 {Opened(By(entry), Ticket(entry))}",
            TicketEvent.Claimed => $"🙋 {Claimed(By(entry), Ticket(entry))}",
            TicketEvent.Released => $"↩️ {Released(By(entry), Ticket(entry))}",
            TicketEvent.CloseRequested => $"🔒 {Closed(By(entry), Ticket(entry), Markdown.Mention(entry.Opener))}",
            TicketEvent.Closed or TicketEvent.Kept =>
                $"📜 {TranscriptStored(Ticket(entry), Markdown.Mention(entry.Opener))}",
            TicketEvent.ChannelGone => $"🗑️ {ChannelGone(Ticket(entry))}",
            TicketEvent.Failed => $"🔴 {NotOpened(Ticket(entry), Markdown.Mention(entry.Opener))}",
            TicketEvent.OpenerLeft => $"🚪 {OpenerLeft(Ticket(entry), Markdown.Mention(entry.Opener))}",
            TicketEvent.UserAdded => $"➕ {UserAdded(By(entry), Ticket(entry), Whom(entry))}",
            TicketEvent.UserRemoved => $"➖ {UserRemoved(By(entry), Ticket(entry), Whom(entry))}",
            TicketEvent.RemovalRequested when entry.By is not null => $"🗑️ {RemovalAsked(By(entry), Ticket(entry))}",
            TicketEvent.RemovalRequested => $"🗑️ {KeptLongEnough(Ticket(entry))}",
            TicketEvent.ReopenRequested => $"🔓 {Reopened(By(entry), Ticket(entry))}",
            TicketEvent.ReopenFailed => $"🔴 {NotReopened(Ticket(entry))}",
            TicketEvent.TranscriptWaived => $"🗑️ {TranscriptWaived(By(entry), Ticket(entry))}",
            _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Event, message: null),
        };

    private static string Reason(LogEntry.OfTicket entry) =>
        entry.Reason is { } reason ? $"\n> {Markdown.Escape(reason).ReplaceLineEndings("\n> ")}" : "";

    private string Ticket(LogEntry.OfTicket entry) => Ticket($"{entry.Number:D4}", Markdown.Escape(entry.Category));

    private string Whom(LogEntry.OfTicket entry) => entry.Whom is { } whom ? Markdown.Mention(whom) : Somebody;

    private string By(LogEntry entry) => entry.By is { } by ? Markdown.Mention(by) : Me;

    protected abstract string SettingChanged(string by, string name, string after, string before);

    protected abstract string StaffAddedToAll(string by, string subject);

    protected abstract string StaffAdded(string by, string subject, string category);

    protected abstract string StaffRemovedFromAll(string by, string subject);

    protected abstract string StaffRemoved(string by, string subject, string category);

    protected abstract string CouldNot(string work);

    /// <summary>For the middle of <see cref="CouldNot"/>, as all that begin with Work.</summary>
    protected abstract string WorkOpen { get; }

    protected abstract string WorkRecheck { get; }

    protected abstract string WorkHeader { get; }

    protected abstract string WorkAnnounce { get; }

    protected abstract string WorkTranscript { get; }

    protected abstract string WorkRemove { get; }

    protected abstract string WorkKeep { get; }

    protected abstract string WorkReopen { get; }

    protected abstract string WorkParticipant { get; }

    protected abstract string WorkAccess { get; }

    protected abstract string WorkLook { get; }

    protected abstract string WorkPanel { get; }

    protected abstract string WorkDashboard { get; }

    protected abstract string WorkLog { get; }

    protected abstract string WorkOther { get; }

    protected abstract string FixMissingPermission { get; }

    protected abstract string FixGuildIsFull { get; }

    protected abstract string FixGone { get; }

    protected abstract string FixUnavailable { get; }

    protected abstract string FixRefused { get; }

    /// <summary>Stands by itself: the work was done, elsewhere.</summary>
    protected abstract string CategoryIsFull { get; }

    /// <summary>Stands behind what was to be done with a ticket, whose channel stays.</summary>
    protected abstract string FixContentHidden { get; }

    /// <inheritdoc cref="FixContentHidden"/>
    protected abstract string FixArchiveSilent { get; }

    protected abstract string OpenedFor(string by, string ticket, string opener);

    protected abstract string Opened(string by, string ticket);

    protected abstract string Claimed(string by, string ticket);

    protected abstract string Released(string by, string ticket);

    protected abstract string Closed(string by, string ticket, string opener);

    protected abstract string TranscriptStored(string ticket, string opener);

    protected abstract string ChannelGone(string ticket);

    protected abstract string NotOpened(string ticket, string opener);

    protected abstract string OpenerLeft(string ticket, string opener);

    protected abstract string UserAdded(string by, string ticket, string whom);

    protected abstract string UserRemoved(string by, string ticket, string whom);

    protected abstract string RemovalAsked(string by, string ticket);

    protected abstract string KeptLongEnough(string ticket);

    protected abstract string Reopened(string by, string ticket);

    protected abstract string NotReopened(string ticket);

    protected abstract string TranscriptWaived(string by, string ticket);

    /// <summary>For the middle of a sentence.</summary>
    protected abstract string Ticket(string number, string category);

    protected abstract string Somebody { get; }

    /// <summary>The bot, as who has done something, for the beginning of a sentence.</summary>
    protected abstract string Me { get; }
}
