using System.Globalization;
using Slipway.Spec.Duties;

namespace Slipway.Repositories.Duties;

/// <summary>When a duty is due, as cron writes it: days, Mondays, the first of a month or of a quarter.</summary>
internal static class DutySchedule
{
    public static string For(DutySpec duty)
    {
        var time = string.Create(CultureInfo.InvariantCulture, $"{duty.At.Minute} {duty.At.Hour}");
        return duty.Every switch
        {
            Period.Day => $"{time} * * *",
            Period.Week => $"{time} * * 1",
            Period.Month => $"{time} 1 * *",
            _ => $"{time} 1 1,4,7,10 *",
        };
    }
}
