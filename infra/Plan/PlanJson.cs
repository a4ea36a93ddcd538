using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Slipway.Plan;

/// <summary>The plan as JSON, described in <c>docs/plan-format.md</c>.</summary>
public static class PlanJson
{
    private static readonly JsonWriterOptions Document = Options(indented: true);

    private static readonly JsonWriterOptions Line = Options(indented: false);

    /// <summary>The whole plan, indented, with a line feed at the end.</summary>
    public static string Write(DeploymentPlan plan) => Written(Document, json => PlanDocument.Write(json, plan)) + "\n";

    /// <summary>One value without white space; a text, a reference or a secret alone is not quoted.</summary>
    public static string Text(PlanValue value) => value switch
    {
        PlanText text => text.Text,
        PlanReference reference => reference.Text,
        PlanSecret secret => secret.Text,
        _ => Written(Line, json => Write(json, value)),
    };

    /// <summary>One value as a JSON document without white space.</summary>
    public static string Compact(PlanValue value) => Written(Line, json => Write(json, value));

    internal static void Write(Utf8JsonWriter json, PlanValue value)
    {
        switch (value)
        {
            case PlanText text:
                json.WriteStringValue(text.Text);
                break;
            case PlanReference reference:
                json.WriteStringValue(reference.Text);
                break;
            case PlanSecret secret:
                json.WriteStringValue(secret.Text);
                break;
            case PlanBoolean boolean:
                json.WriteBooleanValue(boolean.Value);
                break;
            case PlanNumber number:
                WriteNumber(json, number.Value);
                break;
            case PlanList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case PlanObject @object:
                json.WriteStartObject();
                foreach (var (name, member) in @object.Members)
                {
                    json.WritePropertyName(name);
                    Write(json, member);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    /// <summary>Whole numbers stay whole: a double's own text has an exponent from 1E+15 on.</summary>
    private static void WriteNumber(Utf8JsonWriter json, double value)
    {
        if (double.IsInteger(value) && Math.Abs(value) < 9e15)
        {
            json.WriteNumberValue((long)value);
        }
        else if (double.IsFinite(value))
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static string Written(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // Relaxed, because a plan is read by people and is never put into a page: "it's" must not become "it\u0027s".
    private static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
