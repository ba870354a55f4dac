using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>What the channel of a ticket is like; pure.</summary>
internal static class TicketChannel
{
    /// <summary>A name that Discord has no reason to reject, for when it rejects the one with the number.</summary>
    public const string PlainName = "support-ticket";

    /// <summary>What everybody in a ticket may do; no more than the bot itself may, or Discord refuses.</summary>
    public const Permissions Participate =
        Permissions.ViewChannel
        | Permissions.SendMessages
        | Permissions.EmbedLinks
        | Permissions.AttachFiles
        | Permissions.ReadMessageHistory;

    /// <summary>What is left to who opened a ticket, and to those who were let in, once it is closed.</summary>
    private const Permissions Read = Permissions.ViewChannel | Permissions.ReadMessageHistory;

    public static string NameOf(Ticket ticket, GuildSettings settings) => settings.ChannelPrefix + ticket.DisplayNumber;

    /// <param name="request">The click that the channel is made for; null for the one that opened the ticket.</param>
    public static ChannelBody Body(
        Ticket ticket,
        string name,
        ChannelId parent,
        IReadOnlyList<PermissionOverwrite> overwrites,
        InteractionId? request = null
    ) =>
        new()
        {
            Name = name,
            Type = ChannelType.GuildText,
            Topic = $"{ticket.CategoryName} · {MarkerOf(ticket, request)}",
            ParentId = parent,
            PermissionOverwrites = overwrites,
        };

    /// <summary>Stands in the topic and nowhere else, so that a channel is found again after a crash.</summary>
    public static bool IsOf(Ticket ticket, Channel channel) => IsOf(ticket, request: null, channel);

    /// <summary>As <see cref="IsOf(Ticket, Channel)"/>, of a channel that was made when the ticket was reopened.</summary>
    public static bool IsOf(Ticket ticket, InteractionId? request, Channel channel) =>
        channel.Topic?.EndsWith(MarkerOf(ticket, request), StringComparison.Ordinal) is true;

    /// <summary>Who sees the ticket: each once, however many reasons there are.</summary>
    public static ImmutableArray<PermissionOverwrite> Overwrites(
        Ticket ticket,
        UserId bot,
        IEnumerable<StaffEntry> staff
    )
    {
        var subjects = staff.Where(entry => entry.Covers(ticket.Category)).Select(entry => entry.Subject).ToList();
        var members = subjects
            .OfType<StaffSubject.Member>()
            .Select(member => member.Id)
            .Prepend(bot)
            .Distinct()
            .ToList();
        var parties = ticket.Participants.Prepend(ticket.Opener).Except(members);
        var party = ticket.State is TicketState.Closing or TicketState.Kept
            ? new PermissionOverwrite(default, OverwriteType.Member, Read, Permissions.SendMessages)
            : new PermissionOverwrite(default, OverwriteType.Member, Participate);
        var roles = subjects.OfType<StaffSubject.RoleHolders>().Select(role => role.Id).Distinct();
        return
        [
            PermissionOverwrite.ForRole(ticket.Guild.As<Role>(), Permissions.None, deny: Permissions.ViewChannel),
            .. members.Select(member => PermissionOverwrite.ForMember(member, Participate)),
            .. parties.Select(member => party with { Id = member.As<PermissionOverwrite>() }),
            .. roles.Select(role => PermissionOverwrite.ForRole(role, Participate)),
        ];
    }

    private static string MarkerOf(Ticket ticket, InteractionId? request) =>
        $"ticket {ticket.DisplayNumber} · {request ?? ticket.Timeline[0].Interaction}";
}
