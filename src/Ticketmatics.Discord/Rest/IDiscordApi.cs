namespace Ticketmatics.Discord;

/// <summary>
/// The calls to Discord's REST API that the product makes. Each may throw <see cref="DiscordApiException"/> (Discord
/// refused), <see cref="DiscordRateLimitException"/> (Discord asks to wait longer than the client does) or
/// <see cref="DiscordUnreachableException"/> (no answer: the call may have taken effect).
/// </summary>
public interface IDiscordApi
{
    /// <param name="reason">Shown in the guild's audit log; cut at <see cref="Limits.AuditLogReasonLength"/>.</param>
    Task<Channel> CreateChannelAsync(
        GuildId guild,
        ChannelBody body,
        string reason,
        CancellationToken cancellationToken
    );

    /// <summary>All channels of the guild but threads, in one answer.</summary>
    Task<IReadOnlyList<Channel>> ListChannelsAsync(GuildId guild, CancellationToken cancellationToken);

    /// <summary>Changes what <paramref name="edit"/> names, and leaves the rest.</summary>
    Task ModifyChannelAsync(ChannelId channel, ChannelEdit edit, string reason, CancellationToken cancellationToken);

    Task DeleteChannelAsync(ChannelId channel, string reason, CancellationToken cancellationToken);

    /// <summary>Sets what a role or a member may do in a channel, or replaces what was set for it.</summary>
    Task SetOverwriteAsync(
        ChannelId channel,
        PermissionOverwrite overwrite,
        string reason,
        CancellationToken cancellationToken
    );

    /// <exception cref="DiscordApiException">
    /// Also with <see cref="DiscordErrorCode.UnknownOverwrite"/>, where nothing was set for it.
    /// </exception>
    Task DeleteOverwriteAsync(
        ChannelId channel,
        Snowflake<PermissionOverwrite> overwrite,
        string reason,
        CancellationToken cancellationToken
    );

    Task<Guild> GetGuildAsync(GuildId guild, CancellationToken cancellationToken);

    Task<IReadOnlyList<Role>> ListRolesAsync(GuildId guild, CancellationToken cancellationToken);

    /// <param name="reason">As of <see cref="CreateChannelAsync"/>.</param>
    Task<Role> CreateRoleAsync(GuildId guild, RoleBody body, string reason, CancellationToken cancellationToken);

    Task DeleteRoleAsync(GuildId guild, RoleId role, string reason, CancellationToken cancellationToken);

    /// <returns>Null where the user is not in the guild, or is nobody's account any more.</returns>
    Task<GuildMember?> FindMemberAsync(GuildId guild, UserId user, CancellationToken cancellationToken);

    Task<Message> CreateMessageAsync(ChannelId channel, MessageBody body, CancellationToken cancellationToken);

    /// <summary>As <see cref="CreateMessageAsync"/>, with a file.</summary>
    Task<Message> SendFileAsync(
        ChannelId channel,
        MessageBody body,
        AttachedFile file,
        CancellationToken cancellationToken
    );

    /// <summary>The bot's channel of direct messages with a user; whether they take any is only seen by sending.</summary>
    Task<Channel> OpenDirectMessageAsync(UserId user, CancellationToken cancellationToken);

    Task<Message> EditMessageAsync(
        ChannelId channel,
        MessageId message,
        MessageBody body,
        CancellationToken cancellationToken
    );

    Task DeleteMessageAsync(ChannelId channel, MessageId message, CancellationToken cancellationToken);

    /// <summary>Up to 100 messages newer than <paramref name="after"/>, the oldest of them first.</summary>
    /// <remarks>Without Read Message History, Discord answers with none instead of refusing.</remarks>
    Task<IReadOnlyList<Message>> ListMessagesAsync(
        ChannelId channel,
        MessageId after,
        CancellationToken cancellationToken
    );

    /// <summary>The bytes of an attachment, as long as its address is good.</summary>
    /// <param name="most">More bytes than these are a <see cref="DiscordUnreachableException"/>.</param>
    /// <returns>Null where Discord does not give it out any more.</returns>
    Task<ReadOnlyMemory<byte>?> DownloadAsync(Attachment attachment, long most, CancellationToken cancellationToken);

    /// <summary>Edits the first answer to an interaction, or fills in a deferred one.</summary>
    Task EditAnswerAsync(
        ApplicationId application,
        string interactionToken,
        MessageBody body,
        CancellationToken cancellationToken
    );

    Task<Application> GetApplicationAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Sets where interactions are posted. Discord first asks there whether good signatures are answered and bad ones
    /// refused, which takes seconds, and refuses the address with <see cref="DiscordErrorCode.EndpointInvalid"/> where
    /// they are not.
    /// </summary>
    /// <param name="url">Null: interactions go to a gateway connection again.</param>
    Task<Application> SetInteractionsEndpointAsync(Uri? url, CancellationToken cancellationToken);

    /// <param name="flags">All that the application has and is to have; those of limited intents can be changed.</param>
    Task<Application> SetApplicationFlagsAsync(ApplicationFlags flags, CancellationToken cancellationToken);

    /// <summary>The user that the bot is.</summary>
    Task<User> GetBotUserAsync(CancellationToken cancellationToken);

    /// <summary>Replaces all commands: of one guild, or the global ones where <paramref name="guild"/> is null.</summary>
    Task<IReadOnlyList<Command>> OverwriteCommandsAsync(
        ApplicationId application,
        GuildId? guild,
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken cancellationToken
    );
}
