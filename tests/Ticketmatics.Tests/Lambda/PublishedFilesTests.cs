using System.Buffers.Binary;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Looks into what <c>TICKETMATICS_LAMBDA</c> names where that was published.</summary>
public sealed class PublishedFilesTests
{
    private const int MachineOffset = 18;
    private const ushort Amd64 = 0x3E;
    private const ushort Arm64 = 0xB7;

    [Fact]
    public void Libsodium_is_there_for_each_processor_that_the_program_runs_on()
    {
        var folder = Environment.GetEnvironmentVariable("TICKETMATICS_LAMBDA") ?? "";
        Assert.SkipWhen(folder.Length == 0, "TICKETMATICS_LAMBDA does not name what was published.");

        var machines = Directory
            .EnumerateFiles(folder, "libsodium*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(folder, file), MachineOf(file)));

        (string, ushort)[] expected = FunctionProcess.IsNative
            ? [("libsodium.so", Amd64)]
            : [("libsodium.so", Amd64), ("lib/libsodium.so", Arm64)];
        machines.ShouldBe(expected, ignoreOrder: true);
    }

    private static ushort MachineOf(string file) =>
        BinaryPrimitives.ReadUInt16LittleEndian(File.ReadAllBytes(file).AsSpan(MachineOffset));
}
