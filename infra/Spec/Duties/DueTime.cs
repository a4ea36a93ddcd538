using System.Globalization;

namespace Slipway.Spec.Duties;

/// <summary>When something is due again, as cron writes it: days, Mondays, the first of a month or of a quarter.</summary>
public static class DueTime
{
    public static string Of(Period every, TimeOnly at)
    {
        var time = string.Create(CultureInfo.InvariantCulture, $"{at.Minute} {at.Hour}");
        return every switch
        {
            Period.Day => $"{time} * * *",
            Period.Week => $"{time} * * 1",
            Period.Month => $"{time} 1 * *",
            _ => $"{time} 1 1,4,7,10 *",
        };
    }
}
