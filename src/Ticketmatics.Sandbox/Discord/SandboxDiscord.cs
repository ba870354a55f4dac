using System.Security.Cryptography;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// A Discord of one's own, with one application: its state, its REST API (<see cref="DiscordRoutes.MapDiscord"/>) and
/// what people do in it (<see cref="Sender"/>).
/// </summary>
internal sealed class SandboxDiscord : IDisposable
{
    private const string BotName = "Ticketmatics";
    private const int TokenBytes = 32;

    private readonly Ed25519PrivateKey key;
    private readonly InteractionDispatch dispatch;
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public SandboxDiscord(SandboxOptions options)
    {
        Options = options;
        BotToken = options.BotToken ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        key = options.SigningSeed is { } seed ? Ed25519PrivateKey.FromSeed(seed) : Ed25519PrivateKey.Generate();
        var ids = new SnowflakeSource(options.Time);
        World = new(options, ids, options.Application ?? ids.Next<Application>());
        World.Users.Add(World.BotId, new(World.BotId, "ticketmatics", BotName, "Bot", bot: true));
        Default = DefaultWorld.Make(World);
        Post = new(http, key, options.Time);
        Redaction = new(BotToken);
        Switches = new(World, Faults);
        dispatch = new(World, Post, Faults, Recorder, options.Wiretap);
        Sender = new(World, dispatch, new SelectMemory());
        EndpointCheck = new(World, Post, options.Wiretap);
    }

    public SandboxOptions Options { get; }

    public string BotToken { get; }

    public ApplicationId ApplicationId => World.ApplicationId;

    /// <summary>Verifies what is posted to the bot; 64 digits of hex.</summary>
    public string PublicKey => key.PublicKey.ToString();

    /// <summary>Where interactions are posted; <see langword="null"/> while no bot is connected.</summary>
    public Uri? BotUrl
    {
        get => dispatch.BotUrl;
        set => dispatch.BotUrl = value;
    }

    public World World { get; }

    public DefaultWorld Default { get; }

    public Faults Faults { get; } = new();

    /// <summary>Faults for a person to switch on and off.</summary>
    public FaultSwitches Switches { get; }

    public Recorder Recorder { get; } = new();

    /// <summary>For everything that is shown of <see cref="Recorder"/>.</summary>
    public Redaction Redaction { get; }

    /// <summary>Posts anything to the bot, signed, whether Discord's client would send it or not.</summary>
    public SignedPost Post { get; }

    public InteractionSender Sender { get; }

    public EndpointCheck EndpointCheck { get; }

    public void Dispose()
    {
        http.Dispose();
        key.Dispose();
    }
}
