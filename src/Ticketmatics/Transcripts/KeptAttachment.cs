namespace Ticketmatics.Transcripts;

/// <summary>What became of an attachment's bytes.</summary>
internal abstract record KeptAttachment
{
    private KeptAttachment() { }

    /// <summary>A small picture, shown in the transcript itself.</summary>
    /// <param name="MediaType">By its first bytes, whatever its name says: <c>image/png</c>, <c>image/jpeg</c>, …</param>
    public sealed record Shown(string MediaType, ReadOnlyMemory<byte> Bytes) : KeptAttachment;

    /// <param name="Name">Beside the transcript.</param>
    public sealed record Beside(string Name) : KeptAttachment;

    /// <param name="Why">To end the sentence "not kept, because".</param>
    public sealed record NotKept(string Why) : KeptAttachment;
}
