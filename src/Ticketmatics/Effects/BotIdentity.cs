using Ticketmatics.Discord;

namespace Ticketmatics.Effects;

/// <summary>The bot's own user, asked of Discord once a process.</summary>
internal sealed class BotIdentity(IDiscordApi discord)
{
    private UserId? user;

    /// <remarks>Not the application's id: applications made before 2016 have a bot with an id of its own.</remarks>
    public async Task<UserId> UserAsync(CancellationToken cancellationToken)
    {
        user ??= (await discord.GetBotUserAsync(cancellationToken)).Id;
        return user.Value;
    }
}
