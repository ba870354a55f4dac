using System.Collections.Immutable;

namespace Ticketmatics.Storage;

/// <summary>
/// Files that outlive their channels. Writing one again replaces it, so that everything here may be repeated.
/// </summary>
/// <remarks>What cannot be done now is an <see cref="ArchiveException"/>, whatever the archive is made of.</remarks>
public interface ITranscriptArchive
{
    /// <param name="mediaType">What a browser is told of it.</param>
    Task WriteAsync(
        ArchiveKey key,
        ReadOnlyMemory<byte> content,
        string mediaType,
        CancellationToken cancellationToken
    );

    /// <summary>Writes the parts, one behind the other, as one file; never holds more than a few of them at a time.</summary>
    /// <param name="parts">Each was written before.</param>
    Task JoinAsync(
        ImmutableArray<ArchiveKey> parts,
        ArchiveKey target,
        string mediaType,
        CancellationToken cancellationToken
    );

    /// <returns>Null where it has more bytes than <paramref name="most"/>, or is not there.</returns>
    Task<ReadOnlyMemory<byte>?> ReadAsync(ArchiveKey key, long most, CancellationToken cancellationToken);

    /// <summary>An address that shows the file to whoever has it, for a while.</summary>
    /// <param name="life">At most a week.</param>
    Uri LinkTo(ArchiveKey key, TimeSpan life);
}

/// <summary>The archive refused, or did not answer.</summary>
public sealed class ArchiveException(string message, Exception? cause = null) : Exception(message, cause);
