using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Tickets;

namespace Ticketmatics.Logs;

internal static class LogTexts
{
    public const string TranscriptButton = "Transcript";
    public const string TroubleTitle = "Something needs you";

    /// <param name="name">As its administrators call it.</param>
    public static string Server(string name) => $"In your server **{Markdown.Escape(name)}**:";

    /// <summary>One line, or two where a reason was given.</summary>
    public static string Of(LogEntry entry) =>
        entry switch
        {
            LogEntry.OfTicket ticket => $"{OfEvent(ticket)}{Reason(ticket)}",
            LogEntry.OfSetting setting =>
                $"⚙️ {By(setting)} set **{setting.Name}** to {setting.After}. Before, it was {setting.Before}.",
            LogEntry.OfStaff { IsAdded: true, Category: null } staff =>
                $"👥 {By(staff)} made {staff.Subject} staff of all tickets.",
            LogEntry.OfStaff { IsAdded: true } staff =>
                $"👥 {By(staff)} made {staff.Subject} staff of **{Markdown.Escape(staff.Category)}**.",
            LogEntry.OfStaff { Category: null } staff => $"👥 {By(staff)} removed {staff.Subject} from the staff.",
            LogEntry.OfStaff staff =>
                $"👥 {By(staff)} removed {staff.Subject} from the staff of **{Markdown.Escape(staff.Category!)}**.",
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };

    /// <summary>What an effect that was given up means for the guild, and what helps.</summary>
    /// <param name="work">Of the effect, as <see cref="Work"/> has it.</param>
    public static string Trouble(string work, EffectFaultKind fault) => $"I could not {work}. {Fix(fault)}";

    /// <summary>What an effect does, for the middle of a sentence.</summary>
    /// <param name="kind">As of <see cref="EffectJson.KindOf"/>; null where nobody needs to know.</param>
    public static string? Work(string kind) =>
        kind switch
        {
            "make-channel" => "open a ticket's channel",
            "recheck-limit" => "look whether a member's tickets are still there",
            "refresh-header" => "show in a ticket who has claimed it",
            "announce-close" => "say in a ticket that it is closed",
            "make-transcript" => "make the transcript of a ticket",
            "send-transcript" => null,
            "send-transcript-to-opener" => null,
            "remove-channel" => "remove the channel of a closed ticket",
            "keep-channel" => "keep the channel of a closed ticket for reading",
            "reopen-ticket" => "reopen a ticket",
            "set-participant" => "let somebody into a ticket, or take somebody out",
            "refresh-access" => "let the staff into all open tickets, or take somebody out",
            "look-at-guild" => "look after the tickets here",
            "tell-opener-left" or "tell-released" => null,
            "post-panel" => null,
            "refresh-panel" or "refresh-panels" => "edit the ticket panel",
            "post-dashboard" => null,
            "refresh-dashboard" => "edit the dashboard",
            "post-log" => "write into the logs channel",
            _ => "finish a piece of work",
        };

    private static string Fix(EffectFaultKind fault) =>
        fault switch
        {
            EffectFaultKind.MissingPermission =>
                "I lack a permission there: give my role **View Channels**, **Send Messages**, **Embed Links**, **Attach "
                    + "Files**, **Read Message History**, **Manage Channels** and **Manage Roles** in Server Settings → "
                    + "Roles, and see that the channel and its category do not take them away.",
            EffectFaultKind.GuildIsFull =>
                "This server has 500 channels, and Discord allows no more: delete some that are not needed.",
            EffectFaultKind.Gone => "The channel or message is there no more. If you need it, make it anew.",
            EffectFaultKind.Unavailable =>
                "Discord did not answer me for too long. If it lasts, look at Discord's status.",
            EffectFaultKind.Refused => "Discord refused it. Whoever runs me finds the reason in my log.",
            _ => throw new ArgumentOutOfRangeException(nameof(fault)),
        };

    private static string OfEvent(LogEntry.OfTicket entry) =>
        entry.Event switch
        {
            TicketEvent.Asked when entry.By != entry.Opener =>
                $"🎫 {By(entry)} opened {Ticket(entry)} for {Markdown.Mention(entry.Opener)}.",
            TicketEvent.Asked => $"🎫 {By(entry)} opened {Ticket(entry)}.",
            TicketEvent.Claimed => $"🙋 {By(entry)} claimed {Ticket(entry)}.",
            TicketEvent.Released => $"↩️ {By(entry)} released {Ticket(entry)}.",
            TicketEvent.CloseRequested => $"🔒 {By(entry)} closed {Ticket(entry)} of {Markdown.Mention(entry.Opener)}.",
            TicketEvent.Closed or TicketEvent.Kept =>
                $"📜 The transcript of {Ticket(entry)} of {Markdown.Mention(entry.Opener)} is stored.",
            TicketEvent.ChannelGone => $"🗑️ The channel of {Ticket(entry)} was deleted, so I closed the ticket.",
            TicketEvent.Failed => $"🔴 {Ticket(entry)} of {Markdown.Mention(entry.Opener)} could not be opened.",
            TicketEvent.OpenerLeft =>
                $"🚪 {Markdown.Mention(entry.Opener)}, who opened {Ticket(entry)}, left the server.",
            TicketEvent.UserAdded => $"➕ {By(entry)} let {Whom(entry)} into {Ticket(entry)}.",
            TicketEvent.UserRemoved => $"➖ {By(entry)} took {Whom(entry)} out of {Ticket(entry)}.",
            TicketEvent.RemovalRequested when entry.By is not null =>
                $"🗑️ {By(entry)} had the channel of {Ticket(entry)} removed.",
            TicketEvent.RemovalRequested => $"🗑️ The channel of {Ticket(entry)} was kept long enough and is removed.",
            TicketEvent.ReopenRequested or TicketEvent.Reopened => $"🔓 {By(entry)} reopened {Ticket(entry)}.",
            TicketEvent.ReopenFailed => $"🔴 {Ticket(entry)} could not be reopened.",
            _ => $"🎫 {Ticket(entry)} is open.",
        };

    private static string Reason(LogEntry.OfTicket entry) =>
        entry.Reason is { } reason ? $"\n> {Markdown.Escape(reason).ReplaceLineEndings("\n> ")}" : "";

    private static string Ticket(LogEntry.OfTicket entry) =>
        $"ticket **{entry.Number:D4}** ({Markdown.Escape(entry.Category)})";

    private static string Whom(LogEntry.OfTicket entry) => entry.Whom is { } whom ? Markdown.Mention(whom) : "somebody";

    private static string By(LogEntry entry) => entry.By is { } by ? Markdown.Mention(by) : "I";
}
