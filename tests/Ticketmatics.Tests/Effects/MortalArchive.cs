using System.Collections.Immutable;
using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Effects;

/// <summary>An archive whose user can be killed between any two calls.</summary>
internal sealed class MortalArchive(ITranscriptArchive archive, KillSwitch life) : ITranscriptArchive
{
    public Task WriteAsync(
        ArchiveKey key,
        ReadOnlyMemory<byte> content,
        string mediaType,
        CancellationToken cancellationToken
    ) => CallAsync(() => archive.WriteAsync(key, content, mediaType, cancellationToken));

    public Task JoinAsync(
        ImmutableArray<ArchiveKey> parts,
        ArchiveKey target,
        string mediaType,
        CancellationToken cancellationToken
    ) => CallAsync(() => archive.JoinAsync(parts, target, mediaType, cancellationToken));

    public Task<ReadOnlyMemory<byte>?> ReadAsync(ArchiveKey key, long most, CancellationToken cancellationToken) =>
        life.CallAsync(() => archive.ReadAsync(key, most, cancellationToken));

    public Uri LinkTo(ArchiveKey key, TimeSpan life) => archive.LinkTo(key, life);

    private Task CallAsync(Func<Task> call) =>
        life.CallAsync(async () =>
        {
            await call();
            return true;
        });
}
