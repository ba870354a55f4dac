using System.Collections.Immutable;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Ticketmatics.Storage;

namespace Ticketmatics.Aws;

/// <summary>The archive in a private bucket of S3.</summary>
public sealed class S3TranscriptArchive(IAmazonS3 client, string bucket, TimeProvider time) : ITranscriptArchive
{
    public Task WriteAsync(
        ArchiveKey key,
        ReadOnlyMemory<byte> content,
        string mediaType,
        CancellationToken cancellationToken
    ) => InArchiveAsync(() => S3Upload.PutAsync(client, bucket, key, content, mediaType, cancellationToken));

    public Task JoinAsync(
        ImmutableArray<ArchiveKey> parts,
        ArchiveKey target,
        string mediaType,
        CancellationToken cancellationToken
    ) =>
        InArchiveAsync(async () =>
        {
            var upload = new S3Upload(client, bucket, target, mediaType);
            foreach (var part in parts)
            {
                using var found = await client.GetObjectAsync(bucket, part.Value, cancellationToken);
                await upload.AppendAsync(found.ResponseStream, cancellationToken);
            }

            await upload.CompleteAsync(cancellationToken);
        });

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(ArchiveKey key, long most, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte>? content = null;
        await InArchiveAsync(async () =>
        {
            try
            {
                using var found = await client.GetObjectAsync(bucket, key.Value, cancellationToken);
                if (found.ContentLength <= most)
                {
                    using var bytes = new MemoryStream();
                    await found.ResponseStream.CopyToAsync(bytes, cancellationToken);
                    content = bytes.ToArray();
                }
            }
            catch (NoSuchKeyException)
            {
                // Deleted, by whoever runs the bucket.
            }
        });
        return content;
    }

    public Uri LinkTo(ArchiveKey key, TimeSpan life) =>
        new(
            client.GetPreSignedURL(
                new GetPreSignedUrlRequest
                {
                    BucketName = bucket,
                    Key = key.Value,
                    Verb = HttpVerb.GET,
                    Protocol = client.Config.UseHttp ? Protocol.HTTP : Protocol.HTTPS,
                    Expires = time.GetUtcNow().UtcDateTime + life,
                }
            )
        );

    private static async Task InArchiveAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (AmazonServiceException e)
        {
            throw new ArchiveException($"S3 refused: {e.ErrorCode}.", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or AmazonClientException)
        {
            throw new ArchiveException("S3 did not answer.", e);
        }
    }
}
