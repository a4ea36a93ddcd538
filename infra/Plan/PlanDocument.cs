using System.Text.Json;

namespace Slipway.Plan;

/// <summary>The members of the plan's JSON document, in the order of <c>docs/plan-format.md</c>.</summary>
internal static class PlanDocument
{
    public static void Write(Utf8JsonWriter json, DeploymentPlan plan)
    {
        json.WriteStartObject();
        json.WriteString("format", DeploymentPlan.Format);
        json.WriteString("project", plan.Project);
        json.WriteString("stack", plan.Stack);
        Each(json, "resources", plan.Resources, WriteResource);
        json.WritePropertyName("outputs");
        PlanJson.Write(json, plan.Outputs);
        Each(json, "decisions", plan.Decisions, WriteDecision);
        Each(json, "findings", plan.Findings, WriteFinding);
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, PlannedResource resource)
    {
        json.WriteString("urn", resource.Urn);
        json.WriteString("type", resource.Type);
        json.WriteString("name", resource.Name);
        json.WriteBoolean("custom", resource.Custom);
        json.WriteString("parent", resource.Parent);
        json.WriteString("product", resource.Product);
        json.WriteString("concern", resource.Concern);
        Value(json, "inputs", resource.Inputs);
        Texts(json, "secretInputs", resource.SecretInputs);
        Texts(json, "dependsOn", resource.DependsOn);
        json.WriteString("provider", resource.Provider);
        json.WriteBoolean("protect", resource.Protect);
        Texts(json, "ignoreChanges", resource.IgnoreChanges);
        Texts(json, "aliases", resource.Aliases);
        WriteRest(json, resource);
    }

    /// <summary>What most resources do not have is left out when it says nothing.</summary>
    private static void WriteRest(Utf8JsonWriter json, PlannedResource resource)
    {
        WriteLinks(json, resource);
        Flag(json, "retainOnDelete", resource.RetainOnDelete);
        Flag(json, "deleteBeforeReplace", resource.DeleteBeforeReplace);
        TextsIfAny(json, "replaceOnChanges", resource.ReplaceOnChanges);
        TextsIfAny(json, "additionalSecretOutputs", resource.AdditionalSecretOutputs);
        Value(json, "importId", resource.ImportId);
        Value(json, "readId", resource.ReadId);
        if (resource.Timeouts is { } timeouts)
        {
            json.WriteStartObject("timeouts");
            Seconds(json, "create", timeouts.Create);
            Seconds(json, "update", timeouts.Update);
            Seconds(json, "delete", timeouts.Delete);
            json.WriteEndObject();
        }

        Value(json, "outputs", resource.Outputs.Members.Count > 0 ? resource.Outputs : null);
    }

    private static void WriteLinks(Utf8JsonWriter json, PlannedResource resource)
    {
        if (resource.PropertyDependencies.Count > 0)
        {
            json.WriteStartObject("propertyDependencies");
            foreach (var (input, urns) in resource.PropertyDependencies.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                Texts(json, input, urns);
            }

            json.WriteEndObject();
        }

        if (resource.References.Count > 0)
        {
            Each(json, "references", resource.References, WriteReference);
        }
    }

    private static void WriteReference(Utf8JsonWriter json, PlanReference reference)
    {
        json.WriteString("text", reference.Text);
        json.WriteString("urn", reference.Urn);
        json.WriteString("property", reference.Property);
    }

    private static void WriteDecision(Utf8JsonWriter json, Decision decision)
    {
        json.WriteString("product", decision.Product);
        json.WriteString("id", decision.Id);
        json.WriteString("text", decision.Text);
        json.WriteString("choice", decision.Choice);
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", SeverityName.Of(finding.Severity));
        json.WriteString("where", finding.Where);
        json.WriteString("message", finding.Message);
        json.WriteString("remedy", finding.Remedy);
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void TextsIfAny(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            Texts(json, name, texts);
        }
    }

    private static void Flag(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, value);
        }
    }

    private static void Seconds(Utf8JsonWriter json, string name, TimeSpan? value)
    {
        if (value is { } time)
        {
            json.WriteNumber(name, time.TotalSeconds);
        }
    }

    private static void Value(Utf8JsonWriter json, string name, PlanValue? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            PlanJson.Write(json, value);
        }
    }
}
