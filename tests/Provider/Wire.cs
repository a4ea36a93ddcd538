using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Pulumi;
using Slipway.Tests.Sdk;

namespace Slipway.Tests.Provider;

/// <summary>What of a resource reaches the engine, as sorted JSON, so that it can be compared whole.</summary>
internal static class Wire
{
    public static async Task<string> InputsAsync(Func<Resource> declare)
    {
        var mocks = new RecordingMocks();
        await SmallProgram.RunAsync(mocks, () => _ = declare());
        return Text(mocks.Resources.Single(resource => resource.Type != "pulumi:pulumi:Stack").Inputs);
    }

    public static async Task<string> TypeAsync(Func<Resource> declare)
    {
        var mocks = new RecordingMocks();
        await SmallProgram.RunAsync(mocks, () => _ = declare());
        return mocks.Resources.Single(resource => resource.Type != "pulumi:pulumi:Stack").Type!;
    }

    /// <summary>A value of the wire as sorted JSON.</summary>
    public static string Text(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case string plain:
                text.Append(JsonSerializer.Serialize(plain));
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case IDictionary map:
                AppendMap(text, map);
                break;
            case IEnumerable list:
                text.Append('[').AppendJoin(", ", list.Cast<object?>().Select(Text)).Append(']');
                break;
            case null:
                text.Append("null");
                break;
            default:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void AppendMap(StringBuilder text, IDictionary map)
    {
        var entries = map.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => $"{key}: {Text(map[key])}");
        text.Append('{').AppendJoin(", ", entries).Append('}');
    }
}
