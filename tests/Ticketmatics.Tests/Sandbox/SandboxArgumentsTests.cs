using Ticketmatics.Sandbox.Hosting;

namespace Ticketmatics.Tests.Sandbox;

public sealed class SandboxArgumentsTests
{
    [Theory]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("--urls=http://localhost:5077")]
    [InlineData("--urls", "http://*:5000;http://[::1]:5001")]
    public void An_address_to_listen_on_is_taken(params string[] args) =>
        SandboxArguments.WrongWith(args).ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("https://localhost:5000")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost:5000;nonsense")]
    public void What_is_no_address_is_named(string address) =>
        SandboxArguments
            .WrongWith(["--urls", address])
            .ShouldBe($"--urls takes an address such as http://localhost:5000, not \"{address}\".");

    [Theory]
    [InlineData("--port", "5000")]
    [InlineData("--port=5000")]
    public void An_unknown_option_is_named(params string[] args) =>
        SandboxArguments.WrongWith(args).ShouldBe("The sandbox does not know the option --port.");

    [Fact]
    public void An_option_without_its_value_is_refused() => SandboxArguments.WrongWith(["--urls"]).ShouldNotBeNull();
}
