using System.Diagnostics.CodeAnalysis;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// All that this Discord knows, in memory. Whoever reads or changes it holds <see cref="Gate"/>, so that each call
/// is atomic; the lock may be taken again by its holder.
/// </summary>
/// <param name="application">The one application; its bot user has the same id.</param>
internal sealed partial class World(SandboxOptions options, SnowflakeSource ids, ApplicationId application)
{
    public Lock Gate { get; } = new();

    public SandboxOptions Options => options;

    public TimeProvider Time => options.Time;

    public DateTimeOffset Now => options.Time.GetUtcNow();

    public SnowflakeSource Ids => ids;

    public ApplicationId ApplicationId => application;

    public UserId BotId => application.As<User>();

    /// <summary>Of the application.</summary>
    public ApplicationFlags Flags { get; set; } =
        options.MessageContent ? ApplicationFlags.MessageContentLimited : ApplicationFlags.None;

    /// <summary>Whether the bot gets what others wrote, which takes the Message Content intent.</summary>
    public bool ReadsMessages =>
        (Flags & (ApplicationFlags.MessageContent | ApplicationFlags.MessageContentLimited))
            is not ApplicationFlags.None;

    public ChangeFeed Feed { get; } = new();

    public Dictionary<GuildId, SandboxGuild> Guilds { get; } = [];

    public Dictionary<UserId, SandboxUser> Users { get; } = [];

    public Dictionary<ChannelId, SandboxChannel> Channels { get; } = [];

    public CommandCatalogue Commands { get; } = new();

    public SandboxUploads Uploads { get; } = new();

    public NonceMemory Nonces { get; } = new();

    /// <summary>Where the addresses of files begin; with a slash at its end.</summary>
    public Uri FilesAddress { get; set; } = new("https://cdn.discordapp.com/");

    /// <summary>By token; kept after their end, so that an expired token is told from one that never was.</summary>
    public Dictionary<string, SandboxInteraction> Interactions { get; } = new(StringComparer.Ordinal);

    /// <summary>By the id of the interaction that each answered.</summary>
    public Dictionary<InteractionId, OpenedModal> Modals { get; } = [];

    /// <summary>Guilds that take no more channels, however few they have.</summary>
    public HashSet<GuildId> DeclaredFull { get; } = [];

    public IEnumerable<SandboxChannel> ChannelsOf(GuildId guild) =>
        Channels.Values.Where(channel => channel.GuildId == guild);

    public SandboxGuild? GuildOf(SandboxChannel channel) =>
        channel.GuildId is { } id && Guilds.TryGetValue(id, out var guild) ? guild : null;

    /// <summary>
    /// What <paramref name="user"/> may do in <paramref name="channel"/>; nothing for strangers, everything that
    /// talking takes in one's own direct messages.
    /// </summary>
    public Permissions PermissionsOf(UserId user, SandboxChannel channel)
    {
        if (GuildOf(channel) is not { } guild)
        {
            return channel.Recipient == user || user == BotId ? DirectMessage : Permissions.None;
        }

        return guild.Members.TryGetValue(user, out var member)
            ? ChannelPermissions.In(guild, channel, member, Now)
            : Permissions.None;
    }

    /// <summary>What <paramref name="user"/> may do in the guild at large; nothing for strangers.</summary>
    public Permissions PermissionsIn(SandboxGuild guild, UserId user) =>
        guild.Members.TryGetValue(user, out var member)
            ? ChannelPermissions.InGuild(guild, member, Now)
            : Permissions.None;

    public bool CanSee(UserId user, SandboxChannel channel) =>
        PermissionsOf(user, channel).HasFlag(Permissions.ViewChannel);

    /// <summary>A person's direct messages with the bot; they begin where there were none.</summary>
    public SandboxChannel DirectMessageOf(UserId person)
    {
        if (Channels.Values.FirstOrDefault(channel => channel.Recipient == person) is not { } channel)
        {
            channel = new(Ids.Next<Channel>(), ChannelType.Dm, guild: null, name: "") { Recipient = person };
            Channels.Add(channel.Id, channel);
            TellGuild(guild: null);
        }

        return channel;
    }

    public bool TryFindMessage(
        MessageId id,
        [NotNullWhen(true)] out SandboxChannel? channel,
        [NotNullWhen(true)] out SandboxMessage? message
    )
    {
        foreach (var candidate in Channels.Values)
        {
            if (candidate.Messages.Find(entry => entry.Id == id) is { } found)
            {
                channel = candidate;
                message = found;
                return true;
            }
        }

        channel = null;
        message = null;
        return false;
    }

    /// <summary>Adds a message at the end of its channel and tells who can see it.</summary>
    public void Post(SandboxChannel channel, SandboxMessage message)
    {
        channel.Messages.Add(message);
        if (!message.Ephemeral)
        {
            channel.LastMessageId = message.Id;
        }

        Feed.Publish(ChangeOf(channel, message) with { IsNew = true });
    }

    /// <param name="isEdit">Not so for a placeholder that gets its text: nobody is shown that as edited.</param>
    public void MarkChanged(SandboxChannel channel, SandboxMessage message, bool isEdit)
    {
        message.EditedAt = isEdit ? Now : message.EditedAt;
        message.Revision++;
        Tell(channel, message);
    }

    public void Remove(SandboxChannel channel, SandboxMessage message)
    {
        channel.Messages.Remove(message);
        Tell(channel, message);
    }

    /// <summary>Deletes a channel with its messages; the channels of a deleted category stay, without one.</summary>
    public void Remove(SandboxChannel channel)
    {
        Channels.Remove(channel.Id);
        foreach (var child in Channels.Values.Where(child => child.ParentId == channel.Id))
        {
            child.ParentId = null;
        }

        Feed.Publish(new(channel.GuildId));
    }

    public void TellGuild(GuildId? guild) => Feed.Publish(new(guild));

    private const Permissions DirectMessage =
        Permissions.ViewChannel
        | Permissions.SendMessages
        | Permissions.EmbedLinks
        | Permissions.AttachFiles
        | Permissions.ReadMessageHistory
        | Permissions.UseApplicationCommands;

    private void Tell(SandboxChannel channel, SandboxMessage message) => Feed.Publish(ChangeOf(channel, message));

    private static Change ChangeOf(SandboxChannel channel, SandboxMessage message) =>
        new(channel.GuildId, channel.Id, message.VisibleTo);
}
