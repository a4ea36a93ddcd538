using System.Text.Json.Nodes;
using Slipway.Spec;
using Slipway.Spec.Environments;
using Slipway.Spec.Files;
using Slipway.Spec.Repositories;
using Slipway.Spec.Writing;

namespace Slipway.Repositories.Files;

/// <summary>The forms that somebody who opens an issue chooses from.</summary>
internal static class IssueForms
{
    public static string PathOf(string name) => $".github/ISSUE_TEMPLATE/{name}.yml";

    /// <summary>The form on which somebody notes what was looked at by hand in an environment.</summary>
    public static string CheckOf(EnvironmentSpec environment) => $"check-{environment.Name}";

    public static string For(ProductSpec product, IssueTemplateSpec template) => YamlText.Write(
        Form(template.Title, template.Description, template.Name, [.. template.Sections.Select(Section)]),
        FileHeader.For(product));

    public static string For(ProductSpec product, EnvironmentSpec environment) => YamlText.Write(
        Form(
            $"Check of {environment.Name}",
            $"What is looked at by hand in {environment.Name} before it is promoted",
            CheckOf(environment),
            [Boxes(environment)]),
        FileHeader.For(product));

    private static JsonObject Form(string title, string description, string label, JsonArray body) => new()
    {
        ["name"] = title,
        ["description"] = description,
        ["title"] = $"{title}: ",
        ["labels"] = new JsonArray(label),
        ["body"] = body,
    };

    private static JsonNode Section(string title) => new JsonObject
    {
        ["type"] = "textarea",
        ["id"] = Identifier(title),
        ["attributes"] = new JsonObject { ["label"] = title },
        ["validations"] = new JsonObject { ["required"] = true },
    };

    private static JsonObject Boxes(EnvironmentSpec environment) => new()
    {
        ["type"] = "checkboxes",
        ["id"] = "checks",
        ["attributes"] = new JsonObject
        {
            ["label"] = $"Looked at on {environment.Url}",
            ["options"] = new JsonArray([.. environment.Checklist.Select(item => new JsonObject { ["label"] = item })]),
        },
    };

    // GitHub takes letters, digits, hyphens and underscores.
    private static string Identifier(string title) => ReferenceNames.Part(title);
}
