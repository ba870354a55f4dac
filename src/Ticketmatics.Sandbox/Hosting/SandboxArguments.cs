namespace Ticketmatics.Sandbox.Hosting;

/// <summary>What stands on the command line.</summary>
internal sealed record SandboxArguments
{
    public const string Usage = """
        Usage: dotnet run --project src/Ticketmatics.Sandbox [-- OPTIONS]

          --urls ADDRESS      where to listen; http://localhost:5000 unless told
          --seed              fills a server with the 500 tickets of a month
          --script FILE       plays a script, prints what is seen, and ends: 0 where all went well, else 1
          --store KIND        where the bot keeps what lasts: memory, or dynamodb
          --endpoint URL      with --store dynamodb: the address of a DynamoDB Local
          --bot URL           plays Discord to a bot elsewhere, whose interactions endpoint this is
          --public-key HEX    with --bot: the key that this bot was given, to be told at once if it is another's
          --identity FILE     with --bot: where keys and token are kept, so that they are the same next time
          --help              says this
        """;

    private const string Urls = "--urls";
    private const int HighestPort = 65_535;
    private const int KeyDigits = 64;

    /// <summary>As ASP.NET Core takes them; null where its default is meant.</summary>
    public string? Addresses { get; private set; }

    public bool AsksForHelp { get; private set; }

    public bool Seeds { get; private set; }

    public string? Script { get; private set; }

    /// <summary>Of DynamoDB Local; null where the store is in memory.</summary>
    public Uri? DynamoDb { get; private set; }

    /// <summary>The interactions endpoint of a bot elsewhere; null for the bot in this process.</summary>
    public Uri? Bot { get; private set; }

    /// <summary>64 digits of hex, in lower case.</summary>
    public string? PublicKey { get; private set; }

    public string? Identity { get; private set; }

    /// <summary>A sentence for the terminal; null where nothing is wrong.</summary>
    public string? Fault { get; private set; }

    public static SandboxArguments Read(IReadOnlyList<string> args)
    {
        var read = new SandboxArguments();
        string? store = null;
        Uri? endpoint = null;
        for (var at = 0; at < args.Count && read.Fault is null; at++)
        {
            var (name, value) = args[at].Split('=', 2) is [var before, var after] ? (before, after) : (args[at], null);
            switch (name)
            {
                case "--help" or "-h" or "-?":
                    return new() { AsksForHelp = true };
                case "--seed" when value is null:
                    read.Seeds = true;
                    continue;
                case Urls or "--script" or "--store" or "--endpoint" or "--bot" or "--public-key" or "--identity":
                    value ??= ++at < args.Count ? args[at] : "";
                    break;
                default:
                    read.Fault = $"The sandbox does not know the option {args[at]}.";
                    continue;
            }

            read.Fault = read.Take(name, value, ref store, ref endpoint);
        }

        read.DynamoDb = store is "dynamodb" ? endpoint : null;
        read.Fault ??= read.Contradiction(store, endpoint);
        return read;
    }

    private string? Take(string name, string value, ref string? store, ref Uri? endpoint)
    {
        switch (name)
        {
            case Urls:
                Addresses = value;
                return value.Split(';').All(IsAddress)
                    ? null
                    : $"{Urls} takes an address such as http://localhost:5000, not \"{value}\".";
            case "--script":
                Script = value;
                return File.Exists(value) ? null : $"There is no script \"{value}\".";
            case "--identity":
                Identity = value;
                return value.Length > 0 ? null : "--identity takes the name of a file.";
            case "--store":
                store = value;
                return value is "memory" or "dynamodb" ? null : $"--store takes memory or dynamodb, not \"{value}\".";
            case "--endpoint":
                endpoint = Web(value);
                return endpoint is not null
                    ? null
                    : $"--endpoint takes an address such as http://localhost:8000, not \"{value}\".";
            case "--bot":
                Bot = Web(value);
                return Bot is not null
                    ? null
                    : $"--bot takes an address such as http://localhost:3000/api/interactions, not \"{value}\".";
            default:
                PublicKey = value.ToLowerInvariant();
                return PublicKey.Length is KeyDigits && PublicKey.All(char.IsAsciiHexDigitLower)
                    ? null
                    : "--public-key takes the 64 hexadecimal digits of the bot's public key.";
        }
    }

    private string? Contradiction(string? store, Uri? endpoint) =>
        store is "dynamodb" && endpoint is null
            ? "--store dynamodb needs --endpoint, the address of a DynamoDB Local such as http://localhost:8000."
        : store is not "dynamodb" && endpoint is not null ? "--endpoint belongs to --store dynamodb."
        : Bot is null && PublicKey is not null ? "--public-key belongs to --bot."
        : Bot is null && Identity is not null ? "--identity belongs to --bot."
        : Bot is not null && store is not null ? "--store is for the bot in this process, and --bot is elsewhere."
        : Bot is not null && Seeds ? "--seed writes into the store of the bot in this process, and --bot is elsewhere."
        : null;

    private static Uri? Web(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") ? uri : null;

    private static bool IsAddress(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase)
                && address is { PathBase: "", Port: >= 0 and <= HighestPort };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
