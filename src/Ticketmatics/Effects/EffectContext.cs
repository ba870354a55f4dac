using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Storage;

namespace Ticketmatics.Effects;

/// <summary>What an effect is performed with: this attempt, and everything it may touch.</summary>
/// <param name="Entry">The effect as it stands in the Outbox.</param>
/// <param name="IsFirstRun">
/// Nothing of this effect can exist on Discord yet; else everything is looked up before it is made again.
/// </param>
/// <param name="PatientUntil">From then on a fault that may pass is one too many.</param>
internal sealed record EffectContext(
    OutboxEntry Entry,
    bool IsFirstRun,
    DateTimeOffset PatientUntil,
    ITicketStore Store,
    ITranscriptArchive Archive,
    IDiscordApi Discord,
    BotIdentity Bot,
    TimeProvider Time,
    ILogger Logger
)
{
    public GuildId Guild => Entry.Key.Guild;

    public DateTimeOffset Now => Time.GetUtcNow();

    public bool IsPatient => Now < PatientUntil;

    /// <summary>
    /// The same for every attempt at the effect, different for every other effect, <paramref name="channel"/> and
    /// <paramref name="word"/>: Discord looks for a nonce among all that the bot has posted, wherever.
    /// </summary>
    public string Nonce(ChannelId channel, string word) => EffectNonce.Of(Entry.Key, channel, word);

    /// <summary>An effect that follows from this one.</summary>
    public Change.AddEffect Follow(string word, Effect effect, TimeSpan after = default)
    {
        var now = Now;
        return new(new OutboxEntry(new EffectKey(Guild, Entry.Key.Id.Then(word)), effect, now, now + after));
    }

    /// <returns>Null where it is written.</returns>
    public Task<CommitRefusal?> CommitAsync(ImmutableArray<Change> changes, CancellationToken cancellationToken) =>
        Store.CommitAsync(new Commit(Guild, changes), cancellationToken);
}
