using Ticketmatics.Sandbox.Hosting;

namespace Ticketmatics.Tests.Sandbox;

public sealed class SandboxArgumentsTests
{
    [Theory]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("--urls=http://localhost:5077")]
    [InlineData("--urls", "http://*:5000;http://[::1]:5001")]
    [InlineData("--seed")]
    [InlineData("--seed", "--urls", "http://localhost:5077")]
    [InlineData("--store", "memory")]
    [InlineData("--store=dynamodb", "--endpoint", "http://localhost:8000")]
    [InlineData("--bot", "http://localhost:3000/api/interactions")]
    public void What_is_in_order_is_taken(params string[] args) => SandboxArguments.Read(args).Fault.ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("https://localhost:5000")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost:5000;nonsense")]
    public void What_is_no_address_is_named(string address) =>
        SandboxArguments
            .Read(["--urls", address])
            .Fault.ShouldBe($"--urls takes an address such as http://localhost:5000, not \"{address}\".");

    [Theory]
    [InlineData("--port", "--port", "5000")]
    [InlineData("--port=5000", "--port=5000")]
    [InlineData("--seed=500", "--seed=500")]
    public void An_unknown_option_is_named(string named, params string[] args) =>
        SandboxArguments.Read(args).Fault.ShouldBe($"The sandbox does not know the option {named}.");

    [Theory]
    [InlineData("--urls")]
    [InlineData("--script")]
    [InlineData("--script", "no-such-file")]
    [InlineData("--store")]
    [InlineData("--store", "sql")]
    [InlineData("--store", "dynamodb")]
    [InlineData("--endpoint", "http://localhost:8000")]
    [InlineData("--store", "dynamodb", "--endpoint", "localhost")]
    [InlineData("--bot", "localhost")]
    [InlineData("--bot", "http://localhost:3000", "--seed")]
    [InlineData("--bot", "http://localhost:3000", "--store", "memory")]
    [InlineData("--bot", "http://localhost:3000", "--public-key", "abc")]
    [InlineData("--public-key", "0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("--identity", "file")]
    public void What_is_missing_malformed_or_does_not_go_together_is_refused(params string[] args) =>
        SandboxArguments.Read(args).Fault.ShouldNotBeNull();

    [Fact]
    public void Help_is_given_whatever_else_is_asked_for() =>
        SandboxArguments.Read(["--seed", "--help", "--nonsense"]).AsksForHelp.ShouldBeTrue();
}
