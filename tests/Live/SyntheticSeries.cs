using System.Globalization;
using System.Text;
using Slipway.Delivery;

namespace Slipway.Tests.Live;

/// <summary>A past of half an hour for each way in which new versions behave, one after the other, in the format that promtool reads.</summary>
internal static class SyntheticSeries
{
    private const long First = 1_700_000_000;
    private const int Apart = 3600;
    private const int Lasting = 1800;

    /// <summary>When the versions came that behave in a way.</summary>
    public static long BeginOf(Behaviour behaviour) => First + ((int)behaviour * Apart);

    public static string Written(IEnumerable<DeliveredComponent> components)
    {
        var text = new StringBuilder();
        foreach (var (series, every, value) in components.SelectMany(component => new ComponentSeries(component).All))
        {
            foreach (var behaviour in Enum.GetValues<Behaviour>())
            {
                for (var after = 0; after <= Lasting; after += (int)every.TotalSeconds)
                {
                    if (value(behaviour, after) is { } number)
                    {
                        text.Append(CultureInfo.InvariantCulture, $"{series} {number} {BeginOf(behaviour) + after}\n");
                    }
                }
            }
        }

        return text.Append("# EOF\n").ToString();
    }
}
