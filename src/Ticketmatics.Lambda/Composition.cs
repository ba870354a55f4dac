using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Interactions;
using Ticketmatics.Lambda.Deployment;
using Ticketmatics.Lambda.Functions;
using Ticketmatics.Lambda.Logging;
using Ticketmatics.Lambda.Runtime;
using Ticketmatics.Storage;

namespace Ticketmatics.Lambda;

/// <summary>Puts the function that this process is together; what it makes lives as long as the process.</summary>
internal sealed class Composition(
    FunctionSettings settings,
    Func<FunctionSettings, ITicketStore> openStore,
    Func<FunctionSettings, ITranscriptArchive> openArchive,
    JsonLines lines,
    TimeProvider time,
    ILogger logger
)
{
    /// <summary>Of one call; registering makes three, within the 30 s of an HTTP API.</summary>
    private static readonly TimeSpan DiscordTimeout = TimeSpan.FromSeconds(8);

    /// <summary>Of one call of a deployment, in which Discord may try an endpoint several times before it answers.</summary>
    private static readonly TimeSpan DeployTimeout = TimeSpan.FromSeconds(20);

    /// <summary>Of one try to tell CloudFormation.</summary>
    private static readonly TimeSpan UploadTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Within the time of the sweep.</summary>
    private static readonly TimeSpan DailyLimit = TimeSpan.FromMinutes(1);

    public async Task<IInvocationHandler> HandlerAsync(CancellationToken cancellationToken) =>
        settings.Function switch
        {
            FunctionKind.Interactions => await InteractionsAsync(cancellationToken),
            FunctionKind.RegisterCommands => new HttpApiHandler(RegisterCommands()),
            FunctionKind.Health => new HttpApiHandler(new HealthFunction(openStore(settings), time, logger)),
            FunctionKind.Effects => Effects(),
            FunctionKind.Sweep => Sweep(),
            FunctionKind.Deploy => Deploy(),
            _ => throw new UnreachableException(),
        };

    private async Task<HttpApiHandler> InteractionsAsync(CancellationToken cancellationToken)
    {
        var store = openStore(settings);
        var verifier = new RequestVerifier(settings.PublicKey!, time);
        var router = new InteractionRouter(store, logger, settings.AllowedGuilds);
        var endpoint = new InteractionsEndpoint(verifier, router, time, logger);
        var handler = new HttpApiHandler(new InteractionsFunction(endpoint, lines, settings.Stack, time, logger));
        await new WarmUp(handler, endpoint, time, logger).RunAsync(cancellationToken);
        return handler;
    }

    private EffectsFunction Effects()
    {
        var metrics = Metrics();
        return new(
            new EffectRunner(openStore(settings), openArchive(settings), Discord(), time, logger, metrics.Count),
            metrics,
            time,
            logger
        );
    }

    private ScheduledFunction Sweep()
    {
        var store = openStore(settings);
        var discord = Discord();
        var metrics = Metrics();
        var runner = new EffectRunner(store, openArchive(settings), discord, time, logger, metrics.Count);
        var setting = new InteractionsEndpointSetting(discord, DailyLimit, time, logger);
        return new(
            new SweepFunction(store, runner, metrics, time, logger),
            new DailyJob(setting, settings.InteractionsEndpoint)
        );
    }

    private RegisterCommandsFunction RegisterCommands() =>
        new(
            new CommandRegistration(Discord(), openStore(settings)),
            new RegistrationSettings(settings.RegisterSecret, settings.Application, settings.Guild),
            logger
        );

    private EffectMetrics Metrics() => new(lines, settings.Stack, time);

    [SuppressMessage("Reliability", "CA2000", Justification = "The client of a process lives as long as it does.")]
    private DeployFunction Deploy() =>
        new(
            settings.Fault is { } fault ? _ => throw fault : ResourceOf,
            new ResponseUpload(new HttpClient { Timeout = UploadTimeout }, time, logger),
            time,
            logger
        );

    private ICustomResource ResourceOf(string? type)
    {
        var discord = Discord();
        return type switch
        {
            ApplicationResource.Type => new ApplicationResource(discord, time),
            ConnectionResource.Type => new ConnectionResource(
                discord,
                new CommandRegistration(discord, openStore(settings)),
                time,
                logger
            ),
            _ => throw new DeploymentException($"{type} is no resource of this function's."),
        };
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The client of a process lives as long as it does.")]
    private DiscordRestClient Discord()
    {
        var http = new HttpClient
        {
            BaseAddress = settings.DiscordApiBaseUrl,
            Timeout = settings.Function is FunctionKind.Deploy ? DeployTimeout : DiscordTimeout,
        };
        return new DiscordRestClient(http, settings.Token, time, logger);
    }
}
