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

    public static string NameOf(Ticket ticket, GuildSettings settings) => settings.ChannelPrefix + ticket.DisplayNumber;

    public static ChannelBody Body(
        Ticket ticket,
        string name,
        ChannelId parent,
        IReadOnlyList<PermissionOverwrite> overwrites
    ) =>
        new()
        {
            Name = name,
            Type = ChannelType.GuildText,
            Topic = $"{ticket.CategoryName} · {MarkerOf(ticket)}",
            ParentId = parent,
            PermissionOverwrites = overwrites,
        };

    /// <summary>Stands in the topic and nowhere else, so that a channel is found again after a crash.</summary>
    public static bool IsOf(Ticket ticket, Channel channel) =>
        channel.Topic?.EndsWith(MarkerOf(ticket), StringComparison.Ordinal) is true;

    /// <summary>Who sees the ticket: each once, however many reasons there are.</summary>
    public static ImmutableArray<PermissionOverwrite> Overwrites(
        Ticket ticket,
        UserId bot,
        IEnumerable<StaffEntry> staff
    )
    {
        UserId[] parties = [bot, ticket.Opener, .. ticket.Participants];
        var subjects = staff.Where(entry => entry.Covers(ticket.Category)).Select(entry => entry.Subject).ToList();
        var members = parties.Concat(subjects.OfType<StaffSubject.Member>().Select(member => member.Id)).Distinct();
        var roles = subjects.OfType<StaffSubject.RoleHolders>().Select(role => role.Id).Distinct();
        return
        [
            PermissionOverwrite.ForRole(ticket.Guild.As<Role>(), Permissions.None, deny: Permissions.ViewChannel),
            .. members.Select(member => PermissionOverwrite.ForMember(member, Participate)),
            .. roles.Select(role => PermissionOverwrite.ForRole(role, Participate)),
        ];
    }

    private static string MarkerOf(Ticket ticket) =>
        $"ticket {ticket.DisplayNumber} · {ticket.Timeline[0].Interaction}";
}
