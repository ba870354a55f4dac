using System.Collections.Immutable;
using System.Text;
using Ticketmatics.Discord;
using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Storage;

/// <summary>What every form of the archive does; each inherits it.</summary>
public abstract class TranscriptArchiveContract : IAsyncLifetime
{
    private const string Html = "text/html; charset=utf-8";

    private static readonly ArchiveKey Whole = ArchiveKey.Transcript(A.Guild, 7, name: null, "html");

    protected ITranscriptArchive Archive { get; private set; } = null!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Archive = await CreateAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>An empty archive for one test.</summary>
    protected abstract ValueTask<ITranscriptArchive> CreateAsync();

    /// <summary>As somebody does who follows the link.</summary>
    protected abstract Task<byte[]> FollowAsync(Uri link);

    [Fact]
    public async Task What_is_written_is_behind_its_link()
    {
        await WriteAsync(Whole, "<p>Grüße 👋</p>");

        (await ReadAsync(Whole)).ShouldBe("<p>Grüße 👋</p>");
    }

    [Fact]
    public async Task Writing_again_replaces()
    {
        await WriteAsync(Whole, "a first and longer one");
        await WriteAsync(Whole, "second");

        (await ReadAsync(Whole)).ShouldBe("second");
    }

    [Fact]
    public async Task What_is_written_is_read_back_up_to_a_size()
    {
        await WriteAsync(Whole, "0123456789");

        (await Archive.ReadAsync(Whole, most: 10, Token))
            .ShouldNotBeNull()
            .ToArray()
            .ShouldBe("0123456789"u8.ToArray());
        (await Archive.ReadAsync(Whole, most: 9, Token)).ShouldBeNull();
        (await Archive.ReadAsync(Part(1), most: 10, Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Parts_are_joined_in_their_order()
    {
        ImmutableArray<ArchiveKey> parts = [.. Enumerable.Range(0, 12).Select(Part)];
        foreach (var (n, part) in parts.Index())
        {
            await WriteAsync(part, $"{n};");
        }

        await Archive.JoinAsync(parts, Whole, Html, Token);

        (await ReadAsync(Whole)).ShouldBe("0;1;2;3;4;5;6;7;8;9;10;11;");
    }

    [Fact]
    public async Task A_transcript_that_is_large_is_joined_whole()
    {
        var part = new byte[3 * 1024 * 1024];
        Random.Shared.NextBytes(part);
        await Archive.WriteAsync(Part(0), part, Html, Token);

        await Archive.JoinAsync([.. Enumerable.Repeat(Part(0), 5)], Whole, Html, Token);

        var whole = await FollowAsync(Archive.LinkTo(Whole, TimeSpan.FromMinutes(5)));
        whole.Length.ShouldBe(5 * part.Length);
        for (var n = 0; n < 5; n++)
        {
            whole.AsSpan(n * part.Length, part.Length).SequenceEqual(part).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_part_that_is_missing_is_a_fault_and_nothing_is_written() =>
        await Should.ThrowAsync<ArchiveException>(() => Archive.JoinAsync([Part(0)], Whole, Html, Token));

    [Theory]
    [InlineData("report.pdf", "9-report.pdf")]
    [InlineData("../../etc/passwd", "9--..-etc-passwd")]
    [InlineData("a b\"c<d>\u202Egnp.exe", "9-a-b-c-d--gnp.exe")]
    [InlineData("résumé 👋.txt", "9-r-sum---.txt")]
    public void No_name_of_a_file_leads_anywhere_else(string fileName, string kept) =>
        ArchiveKey.Attachment(A.Guild, 7, new(9), fileName).FileName.ShouldBe(kept);

    [Theory]
    [InlineData("report.pdf")]
    [InlineData("../../etc/passwd")]
    [InlineData("...")]
    [InlineData("resume-2056-final---.txt")]
    [InlineData("..a-name-of-more-than-seventy-nine-characters.that-is-cut.and-then-begins-with-a.dot-or-not.txt")]
    public void A_file_is_found_again_by_its_name(string fileName)
    {
        var key = ArchiveKey.Attachment(A.Guild, 7, new(ulong.MaxValue), fileName);

        ArchiveKey.TryAttachment(A.Guild, 7, key.FileName, out var found).ShouldBeTrue();
        found.ShouldBe(key);
        key.FileName.Length.ShouldBeLessThanOrEqualTo(Limits.SelectOptionTextLength);
    }

    [Theory]
    [InlineData("")]
    [InlineData("9")]
    [InlineData("x-report.pdf")]
    [InlineData("9-..")]
    [InlineData("9-/../../../parts/1/2/3.html")]
    [InlineData("9-a b")]
    [InlineData("../9-report.pdf")]
    public void No_name_that_somebody_sends_leads_anywhere_else(string name) =>
        ArchiveKey.TryAttachment(A.Guild, 7, name, out _).ShouldBeFalse();

    private static ArchiveKey Part(int n) => ArchiveKey.Part(A.Guild, 7, "first", $"{n}", "html");

    private Task WriteAsync(ArchiveKey key, string text) =>
        Archive.WriteAsync(key, Encoding.UTF8.GetBytes(text), Html, Token);

    private async Task<string> ReadAsync(ArchiveKey key) =>
        Encoding.UTF8.GetString(await FollowAsync(Archive.LinkTo(key, TimeSpan.FromMinutes(5))));
}

public sealed class FolderTranscriptArchiveTests : TranscriptArchiveContract
{
    private readonly string root = Directory.CreateTempSubdirectory("archive-").FullName;

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("transcripts/../../secret.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("transcripts")]
    public void Nothing_outside_of_the_folder_is_found(string key) =>
        new FolderTranscriptArchive(root, () => new("http://localhost/")).FindFile(key).ShouldBeNull();

    protected override ValueTask<ITranscriptArchive> CreateAsync() =>
        new(new FolderTranscriptArchive(root, () => new Uri("http://localhost/archive/")));

    protected override Task<byte[]> FollowAsync(Uri link) =>
        File.ReadAllBytesAsync(
            new FolderTranscriptArchive(root, () => link)
                .FindFile(link.AbsolutePath["/archive/".Length..])
                .ShouldNotBeNull(),
            Token
        );
}
