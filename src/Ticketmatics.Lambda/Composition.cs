using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Interactions;
using Ticketmatics.Lambda.Functions;
using Ticketmatics.Lambda.Logging;
using Ticketmatics.Lambda.Runtime;
using Ticketmatics.Storage;

namespace Ticketmatics.Lambda;

/// <summary>Puts the function that this process is together; what it makes lives as long as the process.</summary>
internal sealed class Composition(
    FunctionSettings settings,
    Func<FunctionSettings, ITicketStore> openStore,
    JsonLines lines,
    TimeProvider time,
    ILogger logger
)
{
    /// <summary>Of one call; registering makes three, within the 30 s of an HTTP API.</summary>
    private static readonly TimeSpan DiscordTimeout = TimeSpan.FromSeconds(8);

    public IInvocationHandler Handler() =>
        settings.Function switch
        {
            FunctionKind.Interactions => new HttpApiHandler(Interactions()),
            FunctionKind.RegisterCommands => new HttpApiHandler(RegisterCommands()),
            FunctionKind.Health => new HttpApiHandler(new HealthFunction(openStore(settings), time, logger)),
            FunctionKind.Effects => Effects(),
            FunctionKind.Sweep => Sweep(),
            _ => throw new UnreachableException(),
        };

    private InteractionsFunction Interactions()
    {
        var verifier = new RequestVerifier(settings.PublicKey!, time);
        var router = new InteractionRouter(openStore(settings), logger, settings.AllowedGuilds);
        return new(new InteractionsEndpoint(verifier, router, time, logger), lines, time, logger);
    }

    private EffectsFunction Effects() =>
        new(new EffectRunner(openStore(settings), Discord(), time, logger), time, logger);

    private SweepFunction Sweep()
    {
        var store = openStore(settings);
        return new(store, new EffectRunner(store, Discord(), time, logger), time, logger);
    }

    private RegisterCommandsFunction RegisterCommands() =>
        new(
            new CommandRegistration(Discord(), openStore(settings)),
            new RegistrationSettings(settings.RegisterSecret, settings.Application, settings.Guild),
            logger
        );

    [SuppressMessage("Reliability", "CA2000", Justification = "The client of a process lives as long as it does.")]
    private DiscordRestClient Discord()
    {
        var http = new HttpClient { BaseAddress = settings.DiscordApiBaseUrl, Timeout = DiscordTimeout };
        return new DiscordRestClient(http, settings.Token, time, logger);
    }
}
