using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord;

public sealed class PermissionsTests
{
    /// <summary>See Discord Docs/Permissions, "Bitwise Permission Flags".</summary>
    [Theory]
    [InlineData(Permissions.ManageChannels, 16UL)]
    [InlineData(Permissions.ViewChannel, 1024UL)]
    [InlineData(Permissions.ReadMessageHistory, 65536UL)]
    [InlineData(Permissions.ManageRoles, 268435456UL)]
    [InlineData(Permissions.SendMessagesInThreads, 274877906944UL)]
    [InlineData(Permissions.PinMessages, 2251799813685248UL)]
    public void A_permission_is_the_bit_that_Discord_gave_it(Permissions permission, ulong bit) =>
        ((ulong)permission).ShouldBe(bit);

    [Fact]
    public void Bits_nobody_here_knows_survive_the_round_trip() =>
        Prop.ForAll<ulong>(bits =>
            {
                var overwrite = PermissionOverwrite.ForRole(new(1), (Permissions)bits, (Permissions)~bits);
                var json = JsonSerializer.Serialize(overwrite, DiscordJson.Default.PermissionOverwrite);
                json.ShouldBe($$"""{"id":"1","type":0,"allow":"{{bits}}","deny":"{{~bits}}"}""");
                JsonSerializer.Deserialize(json, DiscordJson.Default.PermissionOverwrite).ShouldBe(overwrite);
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("8")]
    [InlineData("\"\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"0x8\"")]
    [InlineData("\"18446744073709551616\"")]
    [InlineData("null")]
    public void Permissions_that_are_no_text_of_digits_are_refused(string allow) =>
        Should.Throw<JsonException>(() =>
            JsonSerializer.Deserialize(
                $$"""{"id":"1","type":1,"allow":{{allow}}}""",
                DiscordJson.Default.PermissionOverwrite
            )
        );
}
