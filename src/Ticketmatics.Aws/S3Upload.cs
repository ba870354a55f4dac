using Amazon.S3;
using Amazon.S3.Model;
using Ticketmatics.Storage;

namespace Ticketmatics.Aws;

/// <summary>
/// One object, written as it comes: in one request where it is small, else in parts, of which one is held at a time.
/// </summary>
internal sealed class S3Upload(IAmazonS3 client, string bucket, ArchiveKey key, string mediaType)
{
    /// <summary>The least that a part may have, but for the last. See Amazon S3 User Guide, "Multipart upload limits".</summary>
    private const int PartSize = 5 * 1024 * 1024;

    private readonly List<PartETag> parts = [];
    private readonly byte[] buffer = new byte[PartSize];
    private int filled;
    private string? id;

    public async Task AppendAsync(Stream content, CancellationToken cancellationToken)
    {
        int read;
        while ((read = await content.ReadAsync(buffer.AsMemory(filled), cancellationToken)) > 0)
        {
            filled += read;
            if (filled == PartSize)
            {
                await SendPartAsync(cancellationToken);
            }
        }
    }

    /// <summary>Only now anything is to be seen. What is never completed, the bucket's lifecycle removes.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (id is null)
        {
            await PutAsync(client, bucket, key, buffer.AsMemory(0, filled), mediaType, cancellationToken);
            return;
        }

        if (filled > 0)
        {
            await SendPartAsync(cancellationToken);
        }

        var request = new CompleteMultipartUploadRequest
        {
            BucketName = bucket,
            Key = key.Value,
            UploadId = id,
            PartETags = parts,
        };
        await client.CompleteMultipartUploadAsync(request, cancellationToken);
    }

    public static async Task PutAsync(
        IAmazonS3 client,
        string bucket,
        ArchiveKey key,
        ReadOnlyMemory<byte> content,
        string mediaType,
        CancellationToken cancellationToken
    )
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        var request = new PutObjectRequest
        {
            BucketName = bucket,
            Key = key.Value,
            InputStream = stream,
            UseChunkEncoding = false,
            ContentType = mediaType,
        };
        await client.PutObjectAsync(request, cancellationToken);
    }

    private async Task SendPartAsync(CancellationToken cancellationToken)
    {
        id ??= (
            await client.InitiateMultipartUploadAsync(
                new InitiateMultipartUploadRequest
                {
                    BucketName = bucket,
                    Key = key.Value,
                    ContentType = mediaType,
                },
                cancellationToken
            )
        ).UploadId;
        using var stream = new MemoryStream(buffer, 0, filled, writable: false);
        var request = new UploadPartRequest
        {
            BucketName = bucket,
            Key = key.Value,
            UploadId = id,
            PartNumber = parts.Count + 1,
            PartSize = filled,
            InputStream = stream,
            UseChunkEncoding = false,
        };
        parts.Add(new PartETag(await client.UploadPartAsync(request, cancellationToken)));
        filled = 0;
    }
}
