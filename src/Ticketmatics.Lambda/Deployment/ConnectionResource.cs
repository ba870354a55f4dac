using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Lambda.Events;
using Ticketmatics.Panels;

namespace Ticketmatics.Lambda.Deployment;

/// <summary>
/// Connects the application with what was deployed, once all of that stands: Discord knows the commands, posts interactions
/// to the endpoint, and lets the bot read what transcripts are made from.
/// </summary>
internal sealed class ConnectionResource(
    IDiscordApi discord,
    CommandRegistration commands,
    TimeProvider time,
    ILogger logger
) : ICustomResource
{
    public const string Type = "Custom::DiscordConnection";

    private const string PhysicalId = "discord-connection";

    private static readonly TimeSpan EndpointLimit = TimeSpan.FromMinutes(2);

    private readonly Patience patience = new(Patience.Usual, time);
    private readonly InteractionsEndpointSetting endpoint = new(discord, EndpointLimit, time, logger);

    public async Task<ProvidedResource> ProvideAsync(CustomResourceRequest request, CancellationToken cancellationToken)
    {
        var url = request.Address("Endpoint");
        var guild = request.Id<Guild>("GuildId");
        var application = await patience.TryAsync(
            discord.GetApplicationAsync,
            DiscordFaults.IsOutage,
            cancellationToken
        );
        await AskForMessageContentAsync(application, cancellationToken);
        await endpoint.SetAsync(application, url, cancellationToken);
        await RegisterAsync(application, guild, cancellationToken);
        if (application.BotPublic)
        {
            Log.BotIsPublic(logger);
        }

        return Unchanged(request);
    }

    public ProvidedResource Unchanged(CustomResourceRequest request) =>
        new(request.PhysicalResourceId ?? PhysicalId, new Dictionary<string, string>(StringComparer.Ordinal));

    /// <remarks>
    /// The commands stay. They are the application's, and a stack that was deployed for it since may have registered them;
    /// the endpoint tells whose it is.
    /// </remarks>
    public Task DeleteAsync(CustomResourceRequest request, CancellationToken cancellationToken) =>
        endpoint.ClearAsync(request.Address("Endpoint"), cancellationToken);

    private async Task RegisterAsync(Application application, GuildId? guild, CancellationToken cancellationToken)
    {
        try
        {
            var registered = await patience.TryAsync(
                token => commands.RunAsync(application.Id, guild, token),
                DiscordFaults.IsOutage,
                cancellationToken
            );
            Log.CommandsRegistered(logger, registered.Count, guild ?? default);
        }
        catch (DiscordApiException e)
            when (guild is not null && e.Code is DiscordErrorCode.MissingAccess or DiscordErrorCode.UnknownGuild)
        {
            throw new DeploymentException(
                $"{DiscordFaults.Describe(e)}. The bot is not in the server {guild} that GuildId names. Invite it with "
                    + $"https://discord.com/oauth2/authorize?client_id={application.Id}&scope=bot+applications.commands"
                    + $"&permissions={BotPermissions.All:D} and deploy again, or leave GuildId empty."
            );
        }
    }

    /// <summary>
    /// Adds the flag and clears none; before the commands, for which Discord sets a flag of its own. Discord refuses it to
    /// an application that has grown enough to need a review: the bot works without, only its transcripts lack what people
    /// wrote.
    /// </summary>
    private async Task AskForMessageContentAsync(Application application, CancellationToken cancellationToken)
    {
        const ApplicationFlags either = ApplicationFlags.MessageContent | ApplicationFlags.MessageContentLimited;
        if ((application.Flags & either) is not ApplicationFlags.None)
        {
            return;
        }

        try
        {
            var flags = application.Flags | ApplicationFlags.MessageContentLimited;
            await discord.SetApplicationFlagsAsync(flags, cancellationToken);
        }
        catch (DiscordException e)
        {
            Log.NoMessageContent(logger, e);
        }
    }
}
