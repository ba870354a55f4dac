using System.Collections.Immutable;

namespace Ticketmatics.Storage;

/// <summary>A folder of this machine, for development: links lead to whoever serves it.</summary>
/// <param name="root">Made where it is missing.</param>
/// <param name="address">Of whoever serves the folder; keys are put behind it.</param>
public sealed class FolderTranscriptArchive(string root, Func<Uri> address) : ITranscriptArchive
{
    public async Task WriteAsync(
        ArchiveKey key,
        ReadOnlyMemory<byte> content,
        string mediaType,
        CancellationToken cancellationToken
    ) => await WriteAsync(key, stream => stream.WriteAsync(content, cancellationToken).AsTask());

    public async Task JoinAsync(
        ImmutableArray<ArchiveKey> parts,
        ArchiveKey target,
        string mediaType,
        CancellationToken cancellationToken
    ) =>
        await WriteAsync(
            target,
            async stream =>
            {
                foreach (var part in parts)
                {
                    await using var read = File.OpenRead(PathOf(part));
                    await read.CopyToAsync(stream, cancellationToken);
                }
            }
        );

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(ArchiveKey key, long most, CancellationToken cancellationToken)
    {
        try
        {
            if (FindFile(key.Value) is not { } path || new FileInfo(path).Length > most)
            {
                return null;
            }

            return await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException("The folder of the archive cannot be read.", e);
        }
    }

    public Uri LinkTo(ArchiveKey key, TimeSpan life) => new(address(), key.Value);

    /// <returns>Null where there is none.</returns>
    public string? FindFile(string key)
    {
        var path = Path.GetFullPath(Path.Combine(root, key));
        return
            path.StartsWith(Path.GetFullPath(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && File.Exists(path)
            ? path
            : null;
    }

    /// <summary>Under another name until it is whole.</summary>
    private async Task WriteAsync(ArchiveKey key, Func<Stream, Task> write)
    {
        var path = PathOf(key);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var unfinished = $"{path}.{Guid.NewGuid():N}";
            await using (var stream = File.Create(unfinished))
            {
                await write(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException("The folder of the archive cannot be written.", e);
        }
    }

    private string PathOf(ArchiveKey key) => Path.Combine(root, key.Value);
}
