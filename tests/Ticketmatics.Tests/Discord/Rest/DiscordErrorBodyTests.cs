using System.Text;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Rest;

public sealed class DiscordErrorBodyTests
{
    [Fact]
    public void A_plain_refusal_has_a_code_and_a_sentence()
    {
        var error = Read("""{"message":"Unknown Channel","code":10003}""");

        error.Code.ShouldBe(DiscordErrorCode.UnknownChannel);
        error.Reason.ShouldBe("Unknown Channel");
        error.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Inner_errors_are_flattened_with_their_paths() =>
        Read(
            """
            {
              "code": 50035,
              "message": "Invalid Form Body",
              "errors": {
                "parent_id": {"_errors": [
                  {"code": "CHANNEL_PARENT_MAX_CHANNELS", "message": "Maximum number of channels in category reached (50)"}
                ]},
                "embeds": {"0": {"fields": {"3": {"value": {"_errors": [
                  {"code": "BASE_TYPE_REQUIRED", "message": "This field is required"},
                  {"code": "BASE_TYPE_BAD_LENGTH", "message": "Must be between 1 and 1024 in length."}
                ]}}}}}
              }
            }
            """
        )
            .Errors.ShouldBe([
                new(
                    "parent_id",
                    DiscordErrorCode.CategoryIsFull,
                    "Maximum number of channels in category reached (50)"
                ),
                new("embeds.0.fields.3.value", "BASE_TYPE_REQUIRED", "This field is required"),
                new("embeds.0.fields.3.value", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 1024 in length."),
            ]);

    [Fact]
    public void An_error_of_the_whole_body_has_an_empty_path() =>
        Read(
            """
            {"code":50035,"message":"Invalid Form Body","errors":{"_errors":[{"code":"APPLICATION_COMMAND_TOO_LARGE","message":"Command exceeds maximum size (8000)"}]}}
            """
        )
            .Errors.ShouldBe([new("", "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)")]);

    [Theory]
    [InlineData("")]
    [InlineData("<html><title>Access denied</title></html>")]
    [InlineData("error code: 1015")]
    [InlineData("\"text\"")]
    [InlineData("[1]")]
    [InlineData("{\"code\":")]
    public void A_body_that_is_not_Discords_has_no_code(string body)
    {
        var error = Read(body);

        error.Code.ShouldBe(0);
        error.Reason.ShouldNotBeEmpty();
        error.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"code":"50035","message":null,"errors":7}""")]
    [InlineData("""{"code":1e99,"errors":{"name":{"_errors":{}}}}""")]
    [InlineData("""{"code":null,"errors":{"name":{"_errors":["text"]}}}""")]
    [InlineData("""{"errors":[]}""")]
    public void Odd_shapes_are_read_as_far_as_they_go(string body)
    {
        var error = Read(body);

        error.Code.ShouldBe(0);
        error.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void An_inner_code_may_be_a_number() =>
        Read("""{"code":50035,"message":"x","errors":{"name":{"_errors":[{"code":5}]}}}""")
            .Errors.ShouldBe([new("name", "5", "")]);

    [Fact]
    public void Nesting_without_end_is_not_followed()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"errors\":", 5000)) + "{}" + new string('}', 5000);

        Read(deep).Code.ShouldBe(0);
    }

    private static DiscordErrorBody Read(string body) => DiscordErrorBody.Read(Encoding.UTF8.GetBytes(body));
}
