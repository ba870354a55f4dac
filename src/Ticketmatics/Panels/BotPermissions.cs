using System.Collections.Immutable;
using Ticketmatics.Discord;

namespace Ticketmatics.Panels;

/// <summary>
/// What the bot has to be allowed in a guild: the invitation asks for it, <c>/setup</c> looks for it. Never
/// Administrator, which would let the bot do everything else as well.
/// </summary>
public static class BotPermissions
{
    /// <summary>A bot can give in a channel only what it has itself, so the first lines are also what members get.</summary>
    public const Permissions All =
        // To see the panel's channel and the tickets' own, which are hidden from everybody else.
        Permissions.ViewChannel
        // To answer in them: the header of a ticket, the notice of its closing.
        | Permissions.SendMessages
        // For what those messages look like.
        | Permissions.EmbedLinks
        // For members, who show what is wrong by a picture.
        | Permissions.AttachFiles
        // To find again what was posted before a fault, and to read what a ticket's channel holds.
        | Permissions.ReadMessageHistory
        // To make a ticket's channel and its category, and to remove the channel when the ticket is closed.
        | Permissions.ManageChannels
        // To let members into a ticket that stands, and take them out: Discord's client calls it Manage Permissions there.
        | Permissions.ManageRoles;

    /// <summary>Each of them, in the order of Discord's client.</summary>
    internal static readonly ImmutableArray<Permissions> InOrder =
    [
        Permissions.ViewChannel,
        Permissions.ManageChannels,
        Permissions.ManageRoles,
        Permissions.SendMessages,
        Permissions.EmbedLinks,
        Permissions.AttachFiles,
        Permissions.ReadMessageHistory,
    ];

    internal static Permissions MissingIn(Permissions granted) =>
        granted.HasFlag(Permissions.Administrator) ? Permissions.None : All & ~granted;
}
