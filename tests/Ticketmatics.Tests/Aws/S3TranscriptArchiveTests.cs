using System.Net;
using Amazon.S3;
using Ticketmatics.Aws;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Storage;

namespace Ticketmatics.Tests.Aws;

public sealed class S3TranscriptArchiveTests(LocalS3 local) : TranscriptArchiveContract
{
    private readonly string bucket = $"test-{Guid.NewGuid():N}";
    private readonly HttpClient browser = new();
    private AmazonS3Client client = null!;

    public override ValueTask DisposeAsync()
    {
        browser.Dispose();
        client?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_link_that_has_ended_shows_nothing()
    {
        var key = ArchiveKey.Transcript(A.Guild, 7, name: null, "html");
        await Archive.WriteAsync(key, "secret"u8.ToArray(), "text/html", Token);
        var anHourAgo = new ManualTimeProvider(DateTimeOffset.UtcNow.AddHours(-1));

        var link = new S3TranscriptArchive(client, bucket, anHourAgo).LinkTo(key, TimeSpan.FromMinutes(5));

        using var answer = await browser.GetAsync(link, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_browser_is_told_what_it_is()
    {
        var key = ArchiveKey.Transcript(A.Guild, 7, name: null, "html");
        await Archive.WriteAsync(key, "<p>Hello"u8.ToArray(), "text/html; charset=utf-8", Token);

        using var answer = await browser.GetAsync(Archive.LinkTo(key, TimeSpan.FromMinutes(5)), Token);

        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
    }

    [Fact]
    public async Task A_bucket_that_is_gone_is_told_as_a_fault_of_the_archive()
    {
        var archive = new S3TranscriptArchive(client, "no-such-bucket-here", TimeProvider.System);

        var fault = await Should.ThrowAsync<ArchiveException>(() =>
            archive.WriteAsync(
                ArchiveKey.Transcript(A.Guild, 7, name: null, "txt"),
                "x"u8.ToArray(),
                "text/plain",
                Token
            )
        );

        fault.Message.ShouldContain("NoSuchBucket");
    }

    protected override async ValueTask<ITranscriptArchive> CreateAsync()
    {
        client = S3ClientFactory.Create(await local.EndpointAsync());
        await client.PutBucketAsync(bucket, Token);
        return new S3TranscriptArchive(client, bucket, TimeProvider.System);
    }

    protected override async Task<byte[]> FollowAsync(Uri link) => await browser.GetByteArrayAsync(link, Token);
}
