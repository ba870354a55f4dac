using System.Diagnostics.CodeAnalysis;
using Ticketmatics.Aws;
using Ticketmatics.Storage;

namespace Ticketmatics.Cli;

/// <summary>A setting that is missing or malformed; its value is never repeated, as it may be secret.</summary>
internal sealed class SettingsException(string message) : Exception(message);

/// <summary>
/// What the commands are told by the environment, else by a file <c>.env</c>. Each is read when it is asked for, so
/// that a command is not refused for what it does not use. One that is empty counts as not set.
/// </summary>
internal sealed class CliSettings(Func<string, string?> environment, string folder)
{
    private const string DiscordApi = "https://discord.com/api/v10";
    private const string DefaultTablePrefix = "Ticketmatics-";

    /// <summary>DynamoDB's longest table name has 255 characters; the tables' own names need a few.</summary>
    private const int LongestTablePrefix = 200;

    private readonly Dictionary<string, string> file = EnvFile.Read(folder);

    public string Token
    {
        get
        {
            var text = Find("DISCORD_TOKEN") ?? throw new SettingsException("DISCORD_TOKEN is not set.");
            return text.All(c => c is > ' ' and <= '~')
                ? text
                : throw new SettingsException(
                    "DISCORD_TOKEN is malformed: it has to be printable ASCII without spaces or line breaks."
                );
        }
    }

    public Uri DiscordApiBaseUrl => Address("DISCORD_API_BASE_URL") ?? new Uri(DiscordApi);

    /// <summary>Null: Discord is asked.</summary>
    public ApplicationId? Application =>
        Find("CLIENT_ID") is not { } text ? null
        : ApplicationId.TryParse(text, out var id) ? id
        : throw NoId("CLIENT_ID");

    /// <summary>Null: commands are for all guilds.</summary>
    public GuildId? Guild =>
        Find("GUILD_ID") is not { } text ? null
        : GuildId.TryParse(text, out var id) ? id
        : throw NoId("GUILD_ID");

    public TableNames Tables
    {
        get
        {
            var prefix = Find("TABLE_PREFIX") ?? DefaultTablePrefix;
            return
                prefix.Length <= LongestTablePrefix
                && prefix.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-')
                ? new TableNames(prefix)
                : throw new SettingsException(
                    "TABLE_PREFIX is malformed: it has to be at most 200 of the characters A-Z a-z 0-9 _ . -"
                );
        }
    }

    /// <summary>Whether there are tables to write to: in a DynamoDB of one's own, or of a stack that is named.</summary>
    public bool HasTables => (Find("DYNAMODB_ENDPOINT") ?? Find("TABLE_PREFIX")) is not null;

    /// <summary>Null: AWS's, with the region and the credentials of the environment.</summary>
    public Uri? OptionalDynamoDbEndpoint => Address("DYNAMODB_ENDPOINT");

    /// <param name="otherwise">What happens on AWS without the command, to end the sentence that refuses it there.</param>
    public Uri DynamoDbEndpoint(string otherwise) =>
        OptionalDynamoDbEndpoint
        ?? throw new SettingsException(
            "DYNAMODB_ENDPOINT is not set: this is for a DynamoDB of your own, e.g. http://localhost:8000; "
                + $"on AWS {otherwise}."
        );

    /// <summary>A bucket of a server of one's own that speaks S3; else a folder beside the current one.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The client of a process lives as long as it does.")]
    public ITranscriptArchive Archive(TimeProvider time)
    {
        if (Find("TRANSCRIPTS_BUCKET") is { } bucket)
        {
            return new S3TranscriptArchive(S3ClientFactory.Create(Address("S3_ENDPOINT")), bucket, time);
        }

        var root = Path.Combine(folder, "transcripts");
        return new FolderTranscriptArchive(root, () => new Uri(root + Path.DirectorySeparatorChar));
    }

    private Uri? Address(string name) =>
        Find(name) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
        : throw new SettingsException($"{name} is malformed: it has to be an absolute http or https address.");

    private string? Find(string name) =>
        environment(name) is { Length: > 0 } set ? set
        : file.GetValueOrDefault(name) is { Length: > 0 } written ? written
        : null;

    private static SettingsException NoId(string name) =>
        new($"{name} is malformed: it has to be an id of Discord's, digits only.");
}
