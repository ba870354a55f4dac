using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Signatures;

public sealed class LibCryptoTests
{
    [Fact]
    public void A_missing_OpenSSL_is_named_with_what_to_install() =>
        Should
            .Throw<DllNotFoundException>(() => LibCrypto.Load("libcrypto-that-is-not-here.so"))
            .Message.ShouldSatisfyAllConditions(
                message => message.ShouldContain("libcrypto-that-is-not-here.so"),
                message => message.ShouldContain("install OpenSSL 3")
            );
}
