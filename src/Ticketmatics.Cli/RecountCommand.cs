using System.Globalization;
using Ticketmatics.Aws;
using Ticketmatics.Storage;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Cli;

/// <summary>A command did a part of its work, and its message says what is left.</summary>
internal sealed class IncompleteException(string message) : Exception(message);

/// <summary>Counts all tickets of a guild, and repairs the figures that do not say the same, while the bot works on.</summary>
internal static class RecountCommand
{
    /// <summary>Nobody waits for an answer, and a DynamoDB of one's own is not always quick.</summary>
    private static readonly DynamoDbStoreOptions Patient = new() { LongestRequest = TimeSpan.FromSeconds(10) };

    public static async Task RunAsync(
        Surroundings around,
        CliSettings settings,
        GuildId guild,
        bool dryRun,
        CancellationToken cancellationToken
    )
    {
        using var client = DynamoDbClientFactory.Create(settings.OptionalDynamoDbEndpoint);
        var store = new DynamoDbTicketStore(client, settings.Tables, Patient, around.Time);
        var drifts = await Recount.ConfirmAsync(async () =>
        {
            var counted = await Recount.CountAsync(store, guild, cancellationToken);
            await WriteAsync(around, $"Counted: {counted.Tickets} tickets, {counted.Members} members");
            return counted.Drifts;
        });
        if (drifts.IsEmpty)
        {
            await WriteAsync(around, $"All figures of guild {guild} are right.");
            return;
        }

        var left = 0;
        foreach (var drift in drifts)
        {
            var result =
                dryRun ? "left as it is"
                : await store.CommitAsync(Commit.Of(guild, drift.Correction), cancellationToken) is null ? "repaired"
                : "changed meanwhile";
            left += string.Equals(result, "changed meanwhile", StringComparison.Ordinal) ? 1 : 0;
            await WriteAsync(around, $"Wrong: {drift.Subject}: {drift.Was}; right: {drift.ShouldBe}; {result}");
        }

        if (left > 0)
        {
            throw new IncompleteException(
                $"{left} of {drifts.Length} changed while they were counted; run the command again."
            );
        }
    }

    private static Task WriteAsync(Surroundings around, FormattableString line) =>
        around.Output.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}
