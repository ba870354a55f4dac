using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Lambda.Runtime;

namespace Ticketmatics.Lambda;

/// <summary>Which function this process is.</summary>
internal enum FunctionKind
{
    Interactions,
    RegisterCommands,
    Health,
    Effects,
    Sweep,
    Deploy,
}

/// <summary>
/// All settings, read and checked once at start. Each function reads only what it needs, so that the one which answers
/// interactions never has a bot token in its hands.
/// </summary>
/// <remarks>No record: a record would write its secrets out as text.</remarks>
internal sealed class FunctionSettings
{
    public const string FunctionVariable = "TICKETMATICS_FUNCTION";

    private const string FunctionForm = "one of interactions, register-commands, health, effects, sweep, deploy";
    private const string DiscordApi = "https://discord.com/api/v10";
    private const string DefaultTablePrefix = "Ticketmatics-";

    /// <summary>DynamoDB's longest table name has 255 characters; the tables' own names need a few.</summary>
    private const int LongestTablePrefix = 200;

    private const string AddressForm = "an absolute http or https address";
    private const string TokenForm = "printable ASCII without spaces or line breaks";

    private FunctionSettings(FunctionKind function, SettingsReader reader)
    {
        Function = function;
        TablePrefix =
            reader.Optional("TABLE_PREFIX", TablePrefixIn, "at most 200 of the characters A-Z a-z 0-9 _ . -")
            ?? DefaultTablePrefix;
        DynamoDbEndpoint = reader.Optional("DYNAMODB_ENDPOINT", AddressIn, AddressForm);
        if (function is FunctionKind.Interactions)
        {
            PublicKey = reader.Required(
                "DISCORD_PUBLIC_KEY",
                Ed25519PublicKey.Parse,
                "the public key on the application's page in Discord's developer portal"
            );
            AllowedGuilds =
                reader.Optional("ALLOWED_GUILD_IDS", AllowedGuilds.Parse, "ids of guilds, separated by commas")
                ?? AllowedGuilds.All;
        }

        if (
            function
            is FunctionKind.RegisterCommands
                or FunctionKind.Effects
                or FunctionKind.Sweep
                or FunctionKind.Deploy
        )
        {
            Token = reader.Required("DISCORD_TOKEN", TokenIn, TokenForm);
            DiscordApiBaseUrl = reader.Optional("DISCORD_API_BASE_URL", AddressIn, AddressForm) ?? new Uri(DiscordApi);
        }

        if (function is FunctionKind.Effects or FunctionKind.Sweep)
        {
            TranscriptsBucket = reader.Required("TRANSCRIPTS_BUCKET", BucketIn, "the name of a bucket");
            S3Endpoint = reader.Optional("S3_ENDPOINT", AddressIn, AddressForm);
        }

        if (function is FunctionKind.Sweep)
        {
            InteractionsEndpoint = reader.Optional("INTERACTIONS_ENDPOINT", AddressIn, AddressForm);
        }

        if (function is FunctionKind.RegisterCommands)
        {
            Application = reader.OptionalId<Application>("CLIENT_ID");
            Guild = reader.OptionalId<Guild>("GUILD_ID");
            RegisterSecret = reader.Optional("REGISTER_SECRET", TokenIn, TokenForm);
        }

        Fault = reader.Fault;
    }

    public FunctionKind Function { get; }

    /// <summary>
    /// What is missing or malformed, for the function that deploys: it has to start even so, for CloudFormation waits for
    /// what it says.
    /// </summary>
    public SettingsException? Fault { get; }

    public string TablePrefix { get; }

    /// <summary>Tells the figures of one installation from those of another: the stack's name, after which its tables are named.</summary>
    public string Stack => TablePrefix.TrimEnd('-');

    /// <summary>Of DynamoDB Local; null for the region's own.</summary>
    public Uri? DynamoDbEndpoint { get; }

    /// <summary>Present for the function that answers interactions.</summary>
    public Ed25519PublicKey? PublicKey { get; }

    /// <summary>Heeded by the function that answers interactions.</summary>
    public AllowedGuilds AllowedGuilds { get; } = AllowedGuilds.All;

    /// <summary>Where Discord is to post interactions; null where nobody looks after that.</summary>
    public Uri? InteractionsEndpoint { get; }

    /// <summary>Present for functions that perform effects: where transcripts are kept.</summary>
    public string? TranscriptsBucket { get; }

    /// <summary>Of a server of one's own that speaks S3; null for the region's.</summary>
    public Uri? S3Endpoint { get; }

    /// <summary>Present for functions that call Discord.</summary>
    public string? Token { get; }

    /// <summary>Present for functions that call Discord.</summary>
    public Uri? DiscordApiBaseUrl { get; }

    /// <summary>Null: Discord is asked.</summary>
    public ApplicationId? Application { get; }

    /// <summary>Null: commands are for all guilds.</summary>
    public GuildId? Guild { get; }

    /// <summary>Null: nobody may register commands over HTTP.</summary>
    public string? RegisterSecret { get; }

    /// <exception cref="SettingsException">Names all that is missing or malformed, but for a deployment.</exception>
    public static FunctionSettings Read(IEnvironment environment)
    {
        var reader = new SettingsReader(environment);
        var settings = new FunctionSettings(FunctionIn(environment[FunctionVariable]), reader);
        return settings is { Fault: { } fault, Function: not FunctionKind.Deploy } ? throw fault : settings;
    }

    private static FunctionKind FunctionIn(string? name) =>
        name switch
        {
            "interactions" => FunctionKind.Interactions,
            "register-commands" => FunctionKind.RegisterCommands,
            "health" => FunctionKind.Health,
            "effects" => FunctionKind.Effects,
            "sweep" => FunctionKind.Sweep,
            "deploy" => FunctionKind.Deploy,
            null or "" => throw new SettingsException([$"{FunctionVariable} is missing: it has to be {FunctionForm}."]),
            _ => throw new SettingsException([$"{FunctionVariable} is malformed: it has to be {FunctionForm}."]),
        };

    private static Uri? AddressIn(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https")
            ? address
            : null;

    private static string? TokenIn(string text) => text.All(c => c is > ' ' and <= '~') ? text : null;

    /// <summary>See Amazon S3 User Guide, "General purpose bucket naming rules".</summary>
    private static string? BucketIn(string text) =>
        text.Length is >= 3 and <= 63
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-')
            ? text
            : null;

    private static string? TablePrefixIn(string text) =>
        text.Length <= LongestTablePrefix && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-')
            ? text
            : null;
}
