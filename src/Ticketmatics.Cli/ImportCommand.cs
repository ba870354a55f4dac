using System.Globalization;
using Ticketmatics.Aws;
using Ticketmatics.Moving;

namespace Ticketmatics.Cli;

/// <summary>Brings in what the original's data file holds, and says what became of it.</summary>
internal static class ImportCommand
{
    /// <summary>Nobody waits for an answer, and a DynamoDB of one's own is not always quick.</summary>
    private static readonly DynamoDbStoreOptions Patient = new() { LongestRequest = TimeSpan.FromSeconds(10) };

    /// <param name="Path">Of the file, from the current folder.</param>
    /// <param name="Guild">Null: all that are in the file.</param>
    public sealed record Request(string Path, GuildId? Guild, bool DryRun);

    /// <param name="words">What follows the file: <c>--guild ID</c>, <c>--dry-run</c>, both or nothing.</param>
    public static bool TryParse(string[] words, out GuildId? guild, out bool dryRun)
    {
        dryRun = words is [.., "--dry-run"];
        guild = null;
        switch (dryRun ? words[..^1] : words)
        {
            case []:
                return true;
            case ["--guild", var text] when GuildId.TryParse(text, out var id):
                guild = id;
                return true;
            default:
                return false;
        }
    }

    public static async Task RunAsync(
        Surroundings around,
        CliSettings settings,
        Request request,
        CancellationToken cancellationToken
    )
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(around.Folder, request.Path), cancellationToken);
        var data = OriginalFile.Read(bytes);
        var guilds = data.Guilds.Where(guild => request.Guild is null || guild.Guild == request.Guild).ToList();
        if (guilds.Count == 0)
        {
            throw new UnreadableFileException($"The file holds no guild {request.Guild}.");
        }

        using var client = DynamoDbClientFactory.Create(settings.OptionalDynamoDbEndpoint);
        var store = new DynamoDbTicketStore(client, settings.Tables, Patient, around.Time);
        var moving = new MovingIn(store, around.Time, request.DryRun);
        var leftOut = request.Guild is null ? data.LeftOut.Length : 0;
        if (leftOut > 0)
        {
            await WriteAsync(around, "Left out", data.LeftOut);
        }

        foreach (var guild in guilds)
        {
            var result = await moving.RunAsync(guild, cancellationToken);
            await WriteAsync(around, guild, result, request.DryRun);
            leftOut += guild.LeftOut.Length + result.LeftOut.Length;
        }

        if (leftOut > 0)
        {
            throw new IncompleteException(
                string.Create(CultureInfo.InvariantCulture, $"Left out: {leftOut}; the lines above say what, and why.")
            );
        }
    }

    private static async Task WriteAsync(Surroundings around, Belongings guild, MoveResult result, bool dryRun)
    {
        var (done, there) = dryRun ? ("would be written", "there already") : ("written", "there already");
        await WriteAsync(around, $"Guild {guild.Guild}");
        await WriteAsync(around, $"  Tickets: {result.Tickets} {done}, {result.TicketsThere} {there}");
        await WriteAsync(around, $"  Staff: {result.Staff} {done}, {result.StaffThere} {there}");
        await WriteAsync(around, $"  Settings: {(result.Settings ? done : "nothing to change")}");
        await WriteAsync(around, $"  Numbers go on from {guild.LastNumber + 1}, or from a higher one");
        await WriteAsync(around, "  Left out", guild.LeftOut);
        await WriteAsync(around, "  Left out", result.LeftOut);
        await WriteAsync(around, "  Note", guild.Notes);
        await WriteAsync(around, "  Note", result.Notes);
        if (!dryRun && result is { Tickets: 0, Staff: 0, Settings: false })
        {
            await WriteAsync(around, $"  Nothing was changed.");
        }
    }

    private static async Task WriteAsync(Surroundings around, string what, IEnumerable<Remark> remarks)
    {
        foreach (var remark in remarks)
        {
            await around.Output.WriteLineAsync($"{what}: {remark.Place}: {remark.Text}");
        }
    }

    private static Task WriteAsync(Surroundings around, FormattableString line) =>
        around.Output.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}
