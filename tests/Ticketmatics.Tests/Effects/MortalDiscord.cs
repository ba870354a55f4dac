using System.Collections.Concurrent;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Effects;

/// <summary>Discord for a worker that can be killed between any two calls.</summary>
/// <param name="posted">Takes the id of each message that a call made or found.</param>
internal sealed class MortalDiscord(IDiscordApi discord, KillSwitch life, ConcurrentBag<MessageId> posted) : IDiscordApi
{
    public Task<Channel> CreateChannelAsync(
        GuildId guild,
        ChannelBody body,
        string reason,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => discord.CreateChannelAsync(guild, body, reason, cancellationToken));

    public Task<IReadOnlyList<Channel>> ListChannelsAsync(GuildId guild, CancellationToken cancellationToken) =>
        life.CallAsync(() => discord.ListChannelsAsync(guild, cancellationToken));

    public Task ModifyChannelAsync(
        ChannelId channel,
        ChannelEdit edit,
        string reason,
        CancellationToken cancellationToken
    ) => CallAsync(() => discord.ModifyChannelAsync(channel, edit, reason, cancellationToken));

    public Task<Channel> OpenDirectMessageAsync(UserId user, CancellationToken cancellationToken) =>
        life.CallAsync(() => discord.OpenDirectMessageAsync(user, cancellationToken));

    public Task<Message> SendFileAsync(
        ChannelId channel,
        MessageBody body,
        AttachedFile file,
        CancellationToken cancellationToken
    ) =>
        life.CallAsync(async () =>
        {
            var message = await discord.SendFileAsync(channel, body, file, cancellationToken);
            posted.Add(message.Id);
            return message;
        });

    public Task DeleteChannelAsync(ChannelId channel, string reason, CancellationToken cancellationToken) =>
        CallAsync(() => discord.DeleteChannelAsync(channel, reason, cancellationToken));

    public Task SetOverwriteAsync(
        ChannelId channel,
        PermissionOverwrite overwrite,
        string reason,
        CancellationToken cancellationToken
    ) => CallAsync(() => discord.SetOverwriteAsync(channel, overwrite, reason, cancellationToken));

    public Task DeleteOverwriteAsync(
        ChannelId channel,
        Snowflake<PermissionOverwrite> overwrite,
        string reason,
        CancellationToken cancellationToken
    ) => CallAsync(() => discord.DeleteOverwriteAsync(channel, overwrite, reason, cancellationToken));

    public Task<IReadOnlyList<Role>> ListRolesAsync(GuildId guild, CancellationToken cancellationToken) =>
        life.CallAsync(() => discord.ListRolesAsync(guild, cancellationToken));

    public Task<Role> CreateRoleAsync(
        GuildId guild,
        RoleBody body,
        string reason,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => discord.CreateRoleAsync(guild, body, reason, cancellationToken));

    public Task DeleteRoleAsync(GuildId guild, RoleId role, string reason, CancellationToken cancellationToken) =>
        CallAsync(() => discord.DeleteRoleAsync(guild, role, reason, cancellationToken));

    public Task<Guild> GetGuildAsync(GuildId guild, CancellationToken cancellationToken) =>
        life.CallAsync(() => discord.GetGuildAsync(guild, cancellationToken));

    public Task<ReadOnlyMemory<byte>?> DownloadAsync(
        Attachment attachment,
        long most,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => discord.DownloadAsync(attachment, most, cancellationToken));

    public Task<GuildMember?> FindMemberAsync(GuildId guild, UserId user, CancellationToken cancellationToken) =>
        life.CallAsync(() => discord.FindMemberAsync(guild, user, cancellationToken));

    public Task<Message> CreateMessageAsync(ChannelId channel, MessageBody body, CancellationToken cancellationToken) =>
        life.CallAsync(async () =>
        {
            var message = await discord.CreateMessageAsync(channel, body, cancellationToken);
            posted.Add(message.Id);
            return message;
        });

    public Task<Message> EditMessageAsync(
        ChannelId channel,
        MessageId message,
        MessageBody body,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => discord.EditMessageAsync(channel, message, body, cancellationToken));

    public Task DeleteMessageAsync(ChannelId channel, MessageId message, CancellationToken cancellationToken) =>
        CallAsync(() => discord.DeleteMessageAsync(channel, message, cancellationToken));

    public Task<IReadOnlyList<Message>> ListMessagesAsync(
        ChannelId channel,
        MessageId after,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => discord.ListMessagesAsync(channel, after, cancellationToken));

    public Task EditAnswerAsync(
        ApplicationId application,
        string interactionToken,
        MessageBody body,
        CancellationToken cancellationToken
    ) => CallAsync(() => discord.EditAnswerAsync(application, interactionToken, body, cancellationToken));

    public Task<Application> GetApplicationAsync(CancellationToken cancellationToken) =>
        life.CallAsync(() => discord.GetApplicationAsync(cancellationToken));

    public Task<Application> SetInteractionsEndpointAsync(Uri? url, CancellationToken cancellationToken) =>
        life.CallAsync(() => discord.SetInteractionsEndpointAsync(url, cancellationToken));

    public Task<Application> SetApplicationFlagsAsync(ApplicationFlags flags, CancellationToken cancellationToken) =>
        life.CallAsync(() => discord.SetApplicationFlagsAsync(flags, cancellationToken));

    public Task<User> GetBotUserAsync(CancellationToken cancellationToken) =>
        life.CallAsync(() => discord.GetBotUserAsync(cancellationToken));

    public Task<IReadOnlyList<Command>> OverwriteCommandsAsync(
        ApplicationId application,
        GuildId? guild,
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken cancellationToken
    ) => life.CallAsync(() => discord.OverwriteCommandsAsync(application, guild, commands, cancellationToken));

    private Task CallAsync(Func<Task> call) =>
        life.CallAsync(async () =>
        {
            await call();
            return true;
        });
}
