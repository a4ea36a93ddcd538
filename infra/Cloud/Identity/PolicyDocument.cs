using System.Text.Json.Nodes;

namespace Slipway.Cloud.Identity;

/// <summary>Writes IAM policies as the JSON that AWS reads.</summary>
public static class PolicyDocument
{
    // The version of the policy language, not of the policy.
    private const string Language = "2012-10-17";

    /// <summary>The trust policy of a role that an AWS service takes on.</summary>
    public static string TrustedBy(string service, params string[] moreActions) =>
        Of(new PolicyStatement { Service = service, Actions = ["sts:AssumeRole", .. moreActions] });

    public static string Of(params PolicyStatement[] statements) => new JsonObject
    {
        ["Version"] = Language,
        ["Statement"] = new JsonArray([.. statements.Select(Json)]),
    }.ToJsonString();

    private static JsonObject Json(PolicyStatement statement)
    {
        var json = new JsonObject { ["Effect"] = "Allow" };
        if (statement.Service is not null)
        {
            json["Principal"] = new JsonObject { ["Service"] = statement.Service };
        }

        json["Action"] = Texts(statement.Actions);
        if (statement.Resources.Count > 0)
        {
            json["Resource"] = Texts(statement.Resources);
        }

        return json;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
